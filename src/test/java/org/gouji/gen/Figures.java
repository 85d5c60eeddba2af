package org.gouji.gen;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Draws figures of the forms from 2019 on for which every identity and bound holds. */
final class Figures {
  private static final String[] FLOWS = {"received", "carriedIn", "handledTotal", "carriedOut"};

  private final Map<String, BigDecimal> values = new TreeMap<>();
  private final Dice dice;
  private final Agency agency;
  private final Set<String> needs;
  private final long most;

  private Figures(Agency agency, Set<String> needs, Dice dice) {
    this.agency = agency;
    this.needs = needs;
    this.dice = dice;
    double idle = agency.level() == Level.TOWNSHIP ? 0.5 : 0.2;
    boolean none = needs.contains("none") || (needs.isEmpty() && dice.chance(idle));
    this.most = none ? 0 : dice.pick(5L, 20L, 60L, 300L, 2000L, 30_000L);
  }

  static Map<String, BigDecimal> draw(Agency agency, String version, Set<String> needs, Dice dice) {
    Figures figures = new Figures(agency, needs, dice);
    figures.applications(version);
    figures.review();
    if (version.equals("2019")) figures.proactive2019();
    else figures.proactive2021();
    return figures.values;
  }

  private void applications(String version) {
    var rows = Forms.resultRows(version);
    long[] sums = new long[rows.size() + 4];
    for (int c = 0; c < 6; c++) {
      String column = Forms.APPLICANTS.get(c);
      long[] results = new long[rows.size()];
      long whole = column(c) ? dice.skewed(c == 0 ? most : most / 4) : 0;
      long[] parts = dice.split(whole, rows.size());
      long handled = 0;
      for (int r = 0; r < rows.size(); r++) {
        results[r] = parts[r] + need(rows.get(r), c);
        handled += results[r];
        put("applications." + rows.get(r) + "." + column, results[r]);
        sums[r] += results[r];
      }
      long out =
          (column(c) && dice.chance(0.4) ? dice.skewed(most / 10) : 0) + need("carriedOut", c);
      long in = Math.min(handled + out, column(c) && dice.chance(0.4) ? dice.skewed(most / 10) : 0);
      if (need("carriedIn", c) > 0) in = Math.max(in, Math.min(handled + out, 2));
      if (need("received", c) > 0) out += 3;
      long[] flows = {handled + out - in, in, handled, out};
      for (int f = 0; f < 4; f++) {
        put("applications." + FLOWS[f] + "." + column, flows[f]);
        sums[rows.size() + f] += flows[f];
      }
    }
    for (int f = 0; f < 4; f++) put("applications." + FLOWS[f] + ".total", sums[rows.size() + f]);
    for (int r = 0; r < rows.size(); r++) put("applications." + rows.get(r) + ".total", sums[r]);
  }

  private boolean column(int c) {
    return c == 0 || dice.chance(0.3);
  }

  private long need(String row, int column) {
    boolean here = needs.contains(row) && (column == 0 || (column == 1 && needs.contains("legal")));
    return here ? dice.range(1, 6) : 0;
  }

  private void review() {
    long busy = needs.contains("none") ? 0 : Math.min(most / 3, 60);
    for (String block : Forms.REVIEW_BLOCKS) {
      long total = 0;
      boolean used = dice.chance(0.5);
      for (String column : Forms.REVIEW_COLUMNS.subList(0, 4)) {
        long count = used && dice.chance(0.5) ? dice.skewed(busy) : 0;
        if (needs.contains(block + "." + column)) count += dice.range(1, 4);
        put("review." + block + "." + column, count);
        total += count;
      }
      put("review." + block + ".total", total);
    }
  }

  private void proactive2021() {
    boolean law = agency.lawMaker();
    stock("regulations", law ? 3 : 0, law ? 30 : 0);
    boolean small = agency.level() == Level.TOWNSHIP || agency.level() == Level.BRANCH;
    stock("normative", small ? 2 : 60, small ? 3 : 400);
    decisions();
    BigDecimal fee = BigDecimal.ZERO;
    if (agency.level() == Level.GOVERNMENT || dice.chance(0.3)) {
      int scale = dice.pick(0, 1, 2, 4, 6);
      fee = BigDecimal.valueOf(dice.skewed(800_000L * (long) Math.pow(10, scale)), scale);
    }
    boolean paid = needs.contains("feePaid") || (most > 50 && dice.chance(0.3));
    if (paid) {
      long yuan = 10L * dice.range(1, 400);
      put("prose.feeYuan", yuan);
      put("prose.feeCases", dice.range(1, 9));
      fee = fee.add(BigDecimal.valueOf(yuan, 4)).stripTrailingZeros();
    }
    values.put("proactive.fees.amount", fee.scale() < 0 ? fee.setScale(0) : fee);
  }

  private void stock(String row, int changes, int before) {
    boolean moved = changes > 0 && dice.chance(0.7);
    long repealed = moved ? dice.range(0, changes) : 0;
    long made = moved ? dice.range(0, changes) : 0;
    if (needs.contains("made:" + row)) made += 1;
    long held = repealed + (before > 0 && dice.chance(0.8) ? dice.range(0, before) : 0);
    put("proactive." + row + ".made", made);
    put("proactive." + row + ".repealed", repealed);
    put("proactive." + row + ".inForce", held + made - repealed);
  }

  private void proactive2019() {
    for (String row : new String[] {"regulations", "normative"}) {
      boolean may = row.equals("normative") ? dice.chance(0.6) : agency.lawMaker();
      long made = may ? dice.range(0, 12) : 0;
      if (needs.contains("made:" + row)) made += 1;
      put("proactive." + row + ".newlyMade", made);
      put("proactive." + row + ".newlyPublished", made);
      put("proactive." + row + ".totalPublished", made + (may ? dice.range(0, 200) : 0));
    }
    decisions();
    for (String row : new String[] {"licensing", "otherServices", "penalty", "coercion", "fees"}) {
      long items = dice.chance(0.6) ? dice.skewed(900) : 0;
      put("proactive." + row + ".previousItems", items);
      put(
          "proactive." + row + ".change",
          dice.chance(0.5) ? dice.range((int) -Math.min(items, 9), 9) : 0);
    }
    put("proactive.otherServices.decisions", dice.chance(0.4) ? dice.skewed(90_000) : 0);
    long purchases = dice.chance(0.6) ? dice.skewed(300) : 0;
    put("proactive.procurement.items", purchases);
    put("proactive.procurement.amount", purchases == 0 ? 0 : 100 + dice.skewed(90_000_000));
  }

  private void decisions() {
    long most =
        switch (agency.level()) {
          case GOVERNMENT -> 4_000_000;
          case DEPARTMENT -> 90_000;
          default -> 300;
        };
    for (String row : new String[] {"licensing", "penalty", "coercion"}) {
      long count = dice.chance(0.75) ? dice.skewed(most) : 0;
      if (needs.contains("decisions")) count += 7;
      put("proactive." + row + ".decisions", count);
    }
  }

  private void put(String id, long value) {
    values.put(id, BigDecimal.valueOf(value));
  }
}
