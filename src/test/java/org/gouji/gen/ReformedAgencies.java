package org.gouji.gen;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reports of agencies that were renamed, split up or merged in 2021, that left out a
 * year or corrected one, and of one above others, with the roster that an office would keep.
 * Nothing is wrong with any of them but that a report is missing and one was corrected.
 */
public final class ReformedAgencies {

  private static final int FROM = 2018;
  private static final int REFORM = 2021;
  private static final int TO = 2023;
  private static final String[] WORKS = {"林草", "水利", "文旅", "商务", "粮食", "体育", "人防"};

  /** What became of an agency. */
  public enum Kind {
    RENAMED,
    SPLIT,
    MERGED,
    /** Others went over to one that stays. */
    ABSORBED,
    LEFT_OUT_A_YEAR,
    /** A report came once more with another figure; the next year follows from the second. */
    CORRECTED,
    /** It reports on its own office only. */
    ABOVE_OTHERS
  }

  private final Path folder;
  private final boolean dated;
  private final List<String> roster = new ArrayList<>();

  private ReformedAgencies(Path folder, boolean dated) {
    this.folder = folder;
    this.dated = dated;
  }

  /**
   * Writes a place with an agency of each kind.
   *
   * @param county its name
   * @param dated whether the roster says from which year on an agency is there
   */
  public static void write(Path folder, String county, boolean dated) throws IOException {
    ReformedAgencies files = new ReformedAgencies(folder, dated);
    files.roster.add("机关名称,曾用名,上级机关,起始年度");
    for (Kind kind : Kind.values()) files.write(kind, county);
    Files.writeString(folder.resolve("roster.csv"), String.join("\r\n", files.roster) + "\r\n");
  }

  private void write(Kind kind, String county) throws IOException {
    String work = WORKS[kind.ordinal()];
    Agency old = agency(county, work + "管理局");
    Agency other = agency(county, work + "服务局");
    Agency made = agency(county, work + "发展局");
    String from = dated ? String.valueOf(REFORM) : "";
    switch (kind) {
      case RENAMED -> {
        Plan last = years(old, 1, FROM, REFORM - 1, null);
        years(made, 1, REFORM, TO, last);
        list(made, old.name(), "", from);
      }
      case SPLIT -> {
        years(old, 2, FROM, REFORM - 1, null);
        years(other, 3, REFORM, TO, null);
        years(made, 4, REFORM, TO, null);
        list(other, old.name(), "", from);
        list(made, old.name(), "", from);
      }
      case MERGED -> {
        years(old, 5, FROM, REFORM - 1, null);
        years(other, 6, FROM, REFORM - 1, null);
        years(made, 7, REFORM, TO, null);
        list(made, old.name() + "、" + other.name(), "", from);
      }
      case ABSORBED -> {
        years(old, 8, FROM, REFORM - 1, null);
        years(made, 9, FROM, REFORM - 1, null);
        years(made, 10, REFORM, TO, null);
        list(made, old.name(), "", "");
      }
      case LEFT_OUT_A_YEAR -> {
        years(old, 11, FROM, REFORM - 1, null);
        years(old, 12, REFORM + 1, TO, null);
        list(old, "", "", "");
      }
      case CORRECTED -> {
        Plan last = years(old, 13, FROM, REFORM, null);
        Map<String, BigDecimal> values = new TreeMap<>(last.values());
        for (String row : new String[] {"carriedIn", "carriedOut"}) {
          values.merge("applications." + row + ".natural", BigDecimal.ONE, BigDecimal::add);
        }
        AgencyYears.sums(values);
        Plan first = new AgencyYears(old, 13_000, 113_000, true).filled(last.withValues(values));
        write(first, old.name() + "（原稿）.html");
        years(old, 13, REFORM + 1, TO, last);
        list(old, "", "", "");
      }
      case ABOVE_OTHERS -> {
        years(old, 14, FROM, TO, null);
        years(other, 15, FROM, TO, null);
        years(made, 16, FROM, TO, null);
        list(old, "", "", "");
        list(other, "", old.name(), "");
        list(made, "", old.name(), "");
      }
    }
  }

  private static Agency agency(String county, String office) {
    return new Agency(Level.DEPARTMENT, county + office, "我局", county, "办公室", false, true);
  }

  private void list(Agency agency, String former, String parent, String from) {
    roster.add(String.join(",", agency.name(), former, parent, from));
  }

  private Plan years(Agency agency, long seed, int from, int to, @Nullable Plan before)
      throws IOException {
    AgencyYears years = new AgencyYears(agency, 1000 * seed, 100_000 + 1000 * seed, true);
    Plan last = before;
    for (int year = from; year <= to; year++) {
      last = years.plan(year, last);
      write(last, agency.name() + ".html");
    }
    if (last == null) throw new IllegalArgumentException("no year");
    return last;
  }

  private void write(Plan plan, String name) throws IOException {
    Path year = Files.createDirectories(folder.resolve(String.valueOf(plan.year())));
    Paper paper = OwnWords.into(Composer.compose(plan), OwnWords.of(plan.seed()));
    Files.write(year.resolve(name), Rendering.of(paper, Layout.HTML_CLEAN).bytes());
  }
}
