package org.gouji.collection.cross;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gouji.audit.AuditResult;
import org.gouji.collection.agency.AgencyId;
import org.gouji.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts without their tables and tables without a text that may be files of one report: those
 * of one agency and year, and tables that name neither beside the only text that they can belong
 * to. Where two files could be the same table of one text and differ, neither is taken.
 */
final class Attachments {

  private static final int SHORTEST_TEXT = 300;
  private static final int LONGEST_NOTES = 600;

  /** What the statistics since 2019 consist of; the one table before is whole by itself. */
  private static final int TABLES = 3;

  private static final String WHOLE = "statistics";
  private static final Pattern SAVED = Pattern.compile("(?:_files|\\.files|\\.fld)/$");

  private final CellIds ids;
  private final List<Text> texts = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, Integer> documents = new HashMap<>();

  private record Text(
      String report, String organ, int year, Set<String> tables, int length, String mentions) {

    boolean names(String file) {
      return mentions.contains(file.substring(file.lastIndexOf('/') + 1));
    }
  }

  private record Sheet(
      String report,
      @Nullable String organ,
      @Nullable Integer year,
      Set<String> tables,
      Figures figures) {}

  Attachments(CellIds ids) {
    this.ids = ids;
  }

  /** Adds the audit of a document alone. */
  void add(AuditResult result, Gist gist) {
    documents.merge(folder(result.report()), 1, Integer::sum);
    if (result.verdict() == Verdict.NOT_A_REPORT) return;
    boolean joined = result.content().partOf() != null || !result.content().parts().isEmpty();
    if (joined) return;
    Set<String> tables = new TreeSet<>(gist.tables());
    int length = gist.length();
    String organ = result.organ();
    Integer year = result.year();
    boolean open = tables.size() < TABLES && !tables.contains(WHOLE);
    if (open && length >= SHORTEST_TEXT && organ != null && year != null) {
      texts.add(new Text(result.report(), organ, year, tables, length, gist.mentions()));
    } else if (!tables.isEmpty() && length < LONGEST_NOTES) {
      Figures figures = Figures.of(gist, result.problems().isEmpty(), ids);
      sheets.add(new Sheet(result.report(), organ, year, tables, figures));
    }
  }

  /** The folder of a document; of what was saved with a page, that of the page. */
  private static String folder(String report) {
    String folder = report.substring(0, report.lastIndexOf('/') + 1);
    if (!SAVED.matcher(folder).find()) return folder;
    return folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
  }

  boolean isEmpty() {
    return texts.isEmpty() || sheets.isEmpty();
  }

  /**
   * What may belong together, by the text's name.
   *
   * @param agencies by name of the report, whose it is
   */
  List<Joint> joints(Map<String, AgencyId> agencies) {
    Map<String, List<Text>> byOwner = new TreeMap<>();
    Map<String, List<Text>> byFolder = new HashMap<>();
    for (Text text : texts) {
      byFolder.computeIfAbsent(folder(text.report()), key -> new ArrayList<>()).add(text);
      String owner = owner(text.report(), text.year(), agencies);
      if (owner != null) byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(text);
    }
    Map<String, Integer> nameless = new HashMap<>();
    for (Sheet sheet : sheets) {
      if (isNameless(sheet)) nameless.merge(folder(sheet.report()), 1, Integer::sum);
    }
    Map<Text, List<Sheet>> found = new HashMap<>();
    for (Sheet sheet : sheets) {
      String folder = folder(sheet.report());
      Text text;
      if (isNameless(sheet)) {
        List<Text> beside = byFolder.getOrDefault(folder, List.of());
        boolean alone = documents.getOrDefault(folder, 0) - nameless.getOrDefault(folder, 0) == 1;
        text = beside.size() == 1 ? beside.get(0) : null;
        if (text != null && !isBeside(sheet, text, alone)) text = null;
      } else {
        String owner = owner(sheet.report(), sheet.year(), agencies);
        text = owner == null ? null : best(byOwner.getOrDefault(owner, List.of()), sheet);
      }
      if (text != null) found.computeIfAbsent(text, key -> new ArrayList<>()).add(sheet);
    }
    return found.entrySet().stream()
        .map(entry -> joint(entry.getKey(), entry.getValue()))
        .filter(joint -> !joint.parts().isEmpty())
        .sorted(Comparator.comparing(Joint::text))
        .toList();
  }

  private static boolean isNameless(Sheet sheet) {
    return sheet.organ() == null || sheet.organ().isEmpty() || sheet.year() == null;
  }

  /** Whether tables that don't say whose they are, or of what year, belong to the text beside. */
  private static boolean isBeside(Sheet sheet, Text text, boolean alone) {
    if (sheet.year() != null && sheet.year() != text.year()) return false;
    boolean named = sheet.organ() != null && !sheet.organ().isEmpty();
    if (named && !text.organ().equals(sheet.organ())) return false;
    return alone || text.names(sheet.report());
  }

  /** Agency and year; of an agency that is not certain, with the folder. Null where unknown. */
  private static @Nullable String owner(
      String report, @Nullable Integer year, Map<String, AgencyId> agencies) {
    AgencyId agency = agencies.get(report);
    if (agency == null || year == null) return null;
    return agency.key() + "\n" + year + (agency.certain() ? "" : "\n" + folder(report));
  }

  /** The text that names a file, else one in its folder, else the longest. */
  private static @Nullable Text best(List<Text> texts, Sheet sheet) {
    return texts.stream()
        .min(
            Comparator.comparing((Text it) -> !it.names(sheet.report()))
                .thenComparing(it -> !folder(it.report()).equals(folder(sheet.report())))
                .thenComparing(it -> -it.length())
                .thenComparing(Text::report))
        .orElse(null);
  }

  private static Joint joint(Text text, List<Sheet> all) {
    List<Sheet> ordered =
        all.stream()
            .filter(it -> Collections.disjoint(it.tables(), text.tables()))
            .sorted(
                Comparator.comparing((Sheet it) -> !text.names(it.report()))
                    .thenComparing(Sheet::report))
            .toList();
    List<Sheet> taken = new ArrayList<>();
    Set<Sheet> disputed = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (Sheet sheet : ordered) {
      boolean free = true;
      for (Sheet other : taken) {
        if (Collections.disjoint(sheet.tables(), other.tables())) continue;
        free = false;
        boolean told = text.names(other.report()) && !text.names(sheet.report());
        if (!told && !sheet.figures().contradicting(other.figures()).isEmpty()) disputed.add(other);
      }
      if (free) taken.add(sheet);
    }
    taken.removeAll(disputed);
    return new Joint(text.report(), taken.stream().map(Sheet::report).toList());
  }
}
