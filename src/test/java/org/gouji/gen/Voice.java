package org.gouji.gen;

import java.util.Locale;

/**
 * One report's manner of speaking: which claims it makes, how it writes figures and names itself.
 */
final class Voice {
  private enum Digits {
    PLAIN,
    GROUPED,
    FULL_WIDTH,
    CHINESE
  }

  private static final String NUMERALS = "零一二三四五六七八九";

  final Plan plan;
  final String self;
  final String year;
  private final Facts facts;
  private final Digits digits;

  Voice(Plan plan) {
    this.plan = plan;
    this.facts = new Facts(plan);
    Dice dice = new Dice(plan.seed(), "voice");
    this.self = dice.chance(0.1) ? "本机关" : plan.agency().self();
    this.year = plan.year() + "年";
    this.digits =
        dice.pick(
            Digits.PLAIN,
            Digits.PLAIN,
            Digits.PLAIN,
            Digits.PLAIN,
            Digits.GROUPED,
            Digits.FULL_WIDTH,
            Digits.CHINESE);
  }

  Dice dice(String topic) {
    return new Dice(plan.seed(), topic);
  }

  /** The true figure of a claim. */
  long fact(String claim) {
    return facts.get(claim);
  }

  /** The figure as the prose gives it. */
  long said(String claim) {
    Long other = plan.says().get(claim);
    return other == null ? fact(claim) : other;
  }

  /** The figure as words or digits. */
  String n(String claim) {
    return number(said(claim));
  }

  boolean tells(String claim) {
    if (plan.tell().contains(claim)) return true;
    if (plan.avoid().contains("*") || plan.avoid().contains(claim)) return false;
    return dice("tell" + claim).chance(0.5);
  }

  boolean may(String topic, double share) {
    if (plan.avoid().contains(topic)) return false;
    return dice("may" + topic).chance(share);
  }

  String number(long value) {
    return switch (digits) {
      case PLAIN -> Long.toString(value);
      case GROUPED -> String.format(Locale.ROOT, "%,d", value);
      case FULL_WIDTH -> Filling.fullWidth(Long.toString(value));
      case CHINESE -> value > 0 && value < 100 ? chinese((int) value) : Long.toString(value);
    };
  }

  /** A figure of which the prose may be sloppy; round ones are sometimes given in 万. */
  String large(long value) {
    if (value >= 10_000 && value % 1000 == 0 && digits == Digits.PLAIN) {
      return java.math.BigDecimal.valueOf(value, 4).stripTrailingZeros().toPlainString() + "万";
    }
    return number(value);
  }

  static String chinese(int value) {
    if (value < 10) return NUMERALS.substring(value, value + 1);
    String tens = value < 20 ? "" : NUMERALS.substring(value / 10, value / 10 + 1);
    return tens + "十" + (value % 10 == 0 ? "" : NUMERALS.substring(value % 10, value % 10 + 1));
  }
}
