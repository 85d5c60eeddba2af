package org.gouji.gen;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reports of many agencies over ten years, with a roster, and plants faults that only
 * all of them together show: {@code CollectionFiles DIR AGENCIES}.
 */
public final class CollectionFiles {

  public static final int FROM = 2016;
  public static final int TO = 2025;

  /** The year in which faults between years are planted. */
  private static final int FAULTY = 2023;

  private static final int EVERY = 8;

  private final Path folder;
  private final List<Awaited> awaited = new ArrayList<>();
  private final List<String> roster = new ArrayList<>();

  /**
   * A fault that must be found.
   *
   * @param agency whose it is
   * @param year the report year
   */
  public record Awaited(CollectionFault fault, String agency, int year) {}

  private CollectionFiles(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Writes the reports of so many agencies, and says what is wrong with them. */
  public static List<Awaited> write(Path folder, int agencies) throws IOException {
    CollectionFiles files = new CollectionFiles(folder);
    for (int year = FROM; year <= TO; year++) {
      Files.createDirectories(folder.resolve(String.valueOf(year)));
    }
    List<Agency> all = agencies(agencies);
    for (int i = 0; i < agencies; i++) files.write(i, all.get(i));
    files.roster.add(0, "机关名称,起始年度,公布日期");
    Files.writeString(folder.resolve("roster.csv"), String.join("\r\n", files.roster) + "\r\n");
    return files.awaited;
  }

  /** Agencies, no name of which could be short for another's. */
  private static List<Agency> agencies(int number) {
    List<Agency> all = new ArrayList<>();
    Level[] levels = Level.values();
    for (long seed = 0; all.size() < number; seed++) {
      Dice dice = new Dice(seed, "collection");
      Agency agency = Agencies.make(levels[dice.range(0, levels.length - 1)], TO, dice);
      if (all.stream().noneMatch(other -> kin(other.name(), agency.name()))) all.add(agency);
    }
    return all;
  }

  private static boolean kin(String one, String other) {
    return one.endsWith(other) || other.endsWith(one);
  }

  static @Nullable CollectionFault fault(int index) {
    CollectionFault[] faults = CollectionFault.values();
    return index % EVERY == EVERY - 1 ? faults[index / EVERY % faults.length] : null;
  }

  private void write(int index, Agency agency) throws IOException {
    CollectionFault fault = fault(index);
    CollectionFault next = fault(index + 1);
    boolean copied =
        next == CollectionFault.SAME_AS_OTHER || next == CollectionFault.SHARED_PHRASES;
    boolean copy = fault == CollectionFault.SAME_AS_OTHER;
    long figures = 100_000L + 100L * (copy ? index - 1 : index);
    AgencyYears years =
        new AgencyYears(agency, figures, figuresToWords(index), fault != null || copied);
    Plan last = null;
    for (int year = FROM; year <= TO; year++) {
      Plan plan = years.plan(year, last);
      if (fault != null && year == FAULTY) plan = faulty(fault, plan, years, index);
      last = plan;
      if (fault == CollectionFault.MISSING && year == TO) continue;
      write(plan, own(fault, plan, index), agency.name() + ".html", Layout.HTML_CLEAN);
    }
    if (fault != null && last != null) beside(fault, index, last);
    if (fault != CollectionFault.STRANGER) {
      String day = fault == CollectionFault.LATE ? (TO + 1) + "-06-30" : "";
      roster.add(agency.name() + "," + FROM + "," + day);
    }
  }

  private static long figuresToWords(int index) {
    return 7_000_000L + 100L * index;
  }

  /** What only this agency has to tell, which is copied with the phrases or not. */
  private static List<String> own(@Nullable CollectionFault fault, Plan plan, int index) {
    boolean between = plan.year() == FAULTY || plan.year() == FAULTY - 1;
    if (fault == CollectionFault.PHRASES_AGAIN && between) return List.of();
    boolean shared = fault == CollectionFault.SHARED_PHRASES;
    return OwnWords.of(shared ? figuresToWords(index) + plan.year() : plan.seed());
  }

  /** What is wrong within the report of the year, or nothing. */
  private Plan faulty(CollectionFault fault, Plan plan, AgencyYears years, int index) {
    Map<String, BigDecimal> values = new TreeMap<>(plan.values());
    switch (fault) {
      case CARRIED_IN -> {
        values.merge("applications.carriedIn.natural", BigDecimal.valueOf(2), BigDecimal::add);
        values.merge("applications.carriedOut.natural", BigDecimal.valueOf(2), BigDecimal::add);
        AgencyYears.sums(values);
      }
      case IN_FORCE -> values.merge("proactive.normative.inForce", BigDecimal.TEN, BigDecimal::add);
      case SAME_AS_LAST_YEAR -> {
        await(fault, plan);
        return words(plan, figuresToWords(index) + FAULTY - 1);
      }
      case SAME_AS_OTHER -> {
        await(fault, plan);
        return words(plan, figuresToWords(index - 1) + FAULTY);
      }
      case PHRASES_AGAIN -> {
        return withoutFigures(words(plan, figuresToWords(index) + FAULTY - 1));
      }
      case SHARED_PHRASES -> {
        return withoutFigures(words(plan, figuresToWords(index - 1) + FAULTY));
      }
      default -> {
        return plan;
      }
    }
    await(fault, plan);
    return years.filled(plan.withValues(values));
  }

  private void beside(CollectionFault fault, int index, Plan last) throws IOException {
    String name = last.agency().name();
    switch (fault) {
      case TWO_REPORTS -> {
        AgencyYears others =
            new AgencyYears(last.agency(), 50_000_000L + 100L * index, 60_000_000L + index, true);
        Plan other = others.plan(TO, null);
        write(other, OwnWords.of(other.seed()), name + "（更新）.html", Layout.HTML_CLEAN);
        await(fault, last);
      }
      case TWO_FORMATS -> write(last, OwnWords.of(last.seed()), name + ".txt", Layout.TEXT_BARS);
      case MISSING, LATE -> await(fault, last);
      case STRANGER -> {
        for (int year = FROM; year <= TO; year++) awaited.add(new Awaited(fault, name, year));
      }
      default -> {}
    }
  }

  private void await(CollectionFault fault, Plan plan) {
    awaited.add(new Awaited(fault, plan.agency().name(), plan.year()));
  }

  private static Plan words(Plan plan, long seed) {
    return said(plan, seed, plan.avoid());
  }

  /** Phrases without the figures that would be copied with them. */
  private static Plan withoutFigures(Plan plan) {
    return said(plan, plan.seed(), Set.of("*", "disclosed", "decoys", "lastYear"));
  }

  private static Plan said(Plan plan, long seed, Set<String> avoid) {
    return new Plan(
        seed,
        plan.agency(),
        plan.year(),
        plan.versions(),
        plan.values(),
        plan.cells(),
        plan.says(),
        plan.tell(),
        avoid,
        plan.flags());
  }

  private void write(Plan plan, List<String> own, String name, Layout layout) throws IOException {
    Paper paper = Composer.compose(plan);
    if (!own.isEmpty()) paper = OwnWords.into(paper, own);
    byte[] bytes = Rendering.of(paper, layout).bytes();
    Files.write(folder.resolve(String.valueOf(plan.year())).resolve(name), bytes);
  }
}
