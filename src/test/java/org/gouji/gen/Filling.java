package org.gouji.gen;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How a clerk writes figures into cells. */
enum Filling {
  PLAIN,
  GROUPED,
  FULL_WIDTH,
  WITH_UNIT,
  ZERO_IN_WORDS,
  BLANK_FOR_ZERO,
  SLASH_FOR_ZERO,
  NONE_FOR_ZERO;

  private static final Set<String> NOT_COUNTED =
      Set.of("proactive.fees.amount", "proactive.procurement.amount");

  static Filling draw(Dice dice, boolean blanks) {
    if (dice.chance(0.65)) return PLAIN;
    return blanks
        ? dice.pick(values())
        : dice.pick(GROUPED, FULL_WIDTH, WITH_UNIT, ZERO_IN_WORDS, SLASH_FOR_ZERO, NONE_FOR_ZERO);
  }

  Map<String, Filled> fill(Map<String, BigDecimal> values, Set<String> ids, Dice dice) {
    Map<String, Filled> cells = new TreeMap<>();
    for (String id : ids) {
      BigDecimal value = values.getOrDefault(id, BigDecimal.ZERO);
      cells.put(id, cell(id, value, dice.on("cell" + id)));
    }
    return cells;
  }

  private Filled cell(String id, BigDecimal value, Dice dice) {
    if (id.endsWith(".change") && value.signum() != 0 && dice.chance(0.5)) {
      boolean up = value.signum() > 0;
      String size = value.abs().toPlainString();
      return Filled.number(
          up ? dice.pick("+", "增", "增加") + size : dice.pick("减", "减少") + size, value);
    }
    if (id.equals("proactive.procurement.amount") && value.signum() > 0 && dice.chance(0.5)) {
      return Filled.number(value.toPlainString() + "元", value);
    }
    boolean zero = value.signum() == 0;
    boolean total = id.endsWith(".total");
    if (zero && !total) {
      if (this == BLANK_FOR_ZERO) return Filled.blank();
      if (this == SLASH_FOR_ZERO)
        return new Filled(dice.on("sign").pick("/", "-", "—"), null, "na");
      if (this == NONE_FOR_ZERO) return new Filled("无", null, "none");
      if (this == ZERO_IN_WORDS && dice.chance(0.2)) return Filled.number("零", value);
    }
    return Filled.number(write(id, value), value);
  }

  private String write(String id, BigDecimal value) {
    String plain = value.toPlainString();
    boolean whole = value.scale() <= 0;
    if (this == GROUPED && whole) return String.format(Locale.ROOT, "%,d", value.longValue());
    if (this == FULL_WIDTH) return fullWidth(plain);
    if (this == WITH_UNIT && whole && id.startsWith("applications.") && !NOT_COUNTED.contains(id)) {
      return plain + "件";
    }
    return plain;
  }

  static String fullWidth(String digits) {
    StringBuilder wide = new StringBuilder();
    for (char c : digits.toCharArray()) {
      wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c == '.' ? '．' : c);
    }
    return wide.toString();
  }
}
