package org.gouji.collection.cross;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.collection.cross.CollectionSettings.JumpRule;
import org.gouji.collection.cross.CollectionSettings.UnchangedRule;
import org.gouji.collection.fact.Filing;
import org.gouji.collection.fact.Jumps;
import org.gouji.collection.fact.Link;
import org.gouji.collection.fact.Unchanged;
import org.gouji.finding.Words;
import org.gouji.form.YearLink;
import org.jspecify.annotations.Nullable;

/** Sets the figures of a report against those of the year before. */
final class YearPairs {

  private final CollectionSettings settings;
  private final CellIds ids;

  YearPairs(CollectionSettings settings, CellIds ids) {
    this.settings = settings;
    this.ids = ids;
  }

  /** All facts about two years of one agency. */
  List<Object> facts(Group now, Filing nowFiling, Group before, Filing beforeFiling) {
    List<Object> facts = new ArrayList<>();
    for (YearLink rule : settings.links()) {
      if (rule.holds(now.year())) facts.add(link(rule, now, nowFiling, before, beforeFiling));
    }
    if (now.isDisputed() || before.isDisputed() || isRenamed(now, before)) return facts;
    Jumps jumps = jumps(now, nowFiling, before, beforeFiling);
    if (jumps != null) facts.add(jumps);
    Unchanged unchanged = unchanged(now, nowFiling, before, beforeFiling);
    if (unchanged != null) facts.add(unchanged);
    return facts;
  }

  private Link link(YearLink rule, Group now, Filing nowFiling, Group before, Filing beforeFiling) {
    LinkSides sides = sides(rule, now, before);
    boolean disputed = now.isDisputed() || (before.isDisputed() && !fitsOne(rule, now, before));
    boolean corrected = before.isDisputed() && !disputed;
    return new Link(
        kind(rule),
        nowFiling,
        beforeFiling,
        corrected ? Link.State.HOLDS : sides.state(),
        isRenamed(now, before),
        disputed,
        sides.details(),
        sides.cells(),
        sides.lastCells());
  }

  private LinkSides sides(YearLink rule, Group now, Group before) {
    LinkSides sides = new LinkSides(ids, now, before);
    for (YearLink.Tie tie : rule.ties()) sides.compare(tie);
    return sides;
  }

  /** Whether it follows from one of last year's reports, as where that was corrected later. */
  private boolean fitsOne(YearLink rule, Group now, Group before) {
    return before.versions().stream()
        .anyMatch(it -> sides(rule, now, it).state() == Link.State.HOLDS);
  }

  /** Whether the agency bore another name, or its name may be another agency's. */
  private boolean isRenamed(Group now, Group before) {
    return !now.agency().certain() || !core(now).equals(core(before));
  }

  private String core(Group group) {
    return settings.names().parse(group.main().organ()).core();
  }

  /** The word by which rules know a relation. */
  private static String kind(YearLink rule) {
    return CollectionFiles.RELATIONS.getOrDefault(rule.relation(), "");
  }

  private @Nullable Jumps jumps(Group now, Filing nowFiling, Group before, Filing beforeFiling) {
    JumpRule rule = settings.jumps();
    if (rule == null) return null;
    List<String> cells = new ArrayList<>();
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    BigDecimal factor = BigDecimal.valueOf(rule.factor());
    for (String cell : rule.cells()) {
      BigDecimal value = now.value(cell);
      BigDecimal last = before.value(cell);
      if (value == null || last == null || value.signum() <= 0 || last.signum() <= 0) continue;
      BigDecimal larger = value.max(last);
      if (larger.compareTo(BigDecimal.valueOf(rule.least())) < 0) continue;
      if (larger.divide(value.min(last), MathContext.DECIMAL64).compareTo(factor) <= 0) continue;
      cells.add(cell);
      zh.append(zh.isEmpty() ? "" : "；");
      zh.append("“%s”上年 %s，本年 %s".formatted(ids.name(cell), plain(last), plain(value)));
      en.append(en.isEmpty() ? "" : "; ");
      en.append("'%s' was %s and is %s".formatted(ids.name(cell), plain(last), plain(value)));
    }
    if (cells.isEmpty()) return null;
    return new Jumps(nowFiling, beforeFiling, new Words(zh.toString(), en.toString()), cells);
  }

  private @Nullable Unchanged unchanged(
      Group now, Filing nowFiling, Group before, Filing beforeFiling) {
    UnchangedRule rule = settings.unchanged();
    if (rule == null) return null;
    List<String> filled = counted(now, rule);
    if (filled.size() < rule.least() || !filled.equals(counted(before, rule))) return null;
    Set<BigDecimal> distinct = new HashSet<>();
    for (String cell : filled) {
      BigDecimal value = now.value(cell);
      BigDecimal last = before.value(cell);
      if (value == null || last == null || value.compareTo(last) != 0) return null;
      distinct.add(value.stripTrailingZeros());
    }
    if (distinct.size() < rule.distinct()) return null;
    return new Unchanged(
        nowFiling, beforeFiling, filled.size(), filled.subList(0, Math.min(8, filled.size())));
  }

  private static List<String> counted(Group group, UnchangedRule rule) {
    return group.main().figures().filled().stream()
        .filter(cell -> !rule.except().contains(cell))
        .toList();
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
