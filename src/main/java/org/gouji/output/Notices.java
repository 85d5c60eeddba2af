package org.gouji.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.collection.Assessed;
import org.gouji.output.ooxml.Fields;
import org.gouji.output.ooxml.Filling;
import org.gouji.output.ooxml.LetterTemplate;
import org.jspecify.annotations.Nullable;

/**
 * {@code notices/}: for each agency with open errors or warnings, or without a report that it must
 * submit, a letter that asks for answers.
 */
final class Notices implements Sink {

  /** What the placeholders of a template may name. */
  static final Fields FIELDS =
      new Fields(
          Set.of(
              "机关名称", "年度", "报送年度", "文号", "整改期限", "发文日期", "事由", "情况", "报告数", "问题数", "核实数", "未查数",
              "未报送数"),
          lists());

  /** The reports that the notice is about, apart from those that were not submitted. */
  private static final String REPORTS = "报告";

  private static final Comparator<Addressee> ORDER =
      Comparator.comparing(Addressee::name).thenComparing(Addressee::key);

  private final Path folder;
  private final Labels labels;
  private final NoticeSettings settings;
  private final NoticeRows rows;
  private final NoticeItems items;
  private final Map<String, Addressee> addressees = new TreeMap<>();

  /** Who gets a notice, if anything is open. */
  private record Addressee(
      String key,
      String name,
      SortedSet<Integer> years,
      List<Seen> reports,
      List<NoticeItems.Block> blocks,
      int[] open) {}

  /** A report that was audited. */
  private record Seen(String report, @Nullable Integer year) {}

  private static Map<String, Set<String>> lists() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String list : NoticeItem.LISTS) lists.put(list, NoticeItem.names());
    lists.put(REPORTS, Set.of(NoticeItem.NUMBER, "年度", "报告"));
    return lists;
  }

  /**
   * Begins the notices.
   *
   * @param folder made where there is a notice
   * @param spool a file that is there only while they are written
   */
  Notices(
      Path folder,
      Path spool,
      Labels labels,
      Map<String, String> ruleTitles,
      NoticeSettings settings)
      throws IOException {
    this.folder = folder;
    this.labels = labels;
    this.settings = settings;
    this.rows = new NoticeRows(labels, ruleTitles);
    this.items = new NoticeItems(spool);
  }

  @Override
  public void accept(Assessed assessed) throws IOException {
    List<NoticeItem> told = rows.of(assessed);
    if (told.isEmpty()) return;
    Standing standing = Standing.of(assessed, labels);
    Addressee addressee = addressee(standing, told);
    addressee.reports().add(new Seen(standing.report(), standing.year()));
    addressee.open()[0] += standing.counts().errors() + standing.counts().warnings();
  }

  @Override
  public void acceptMissing(Assessed assessed) throws IOException {
    List<NoticeItem> told = rows.ofMissing(assessed);
    if (told.isEmpty()) return;
    addressee(Standing.of(assessed, labels), told).open()[0] += told.size();
  }

  private Addressee addressee(Standing standing, List<NoticeItem> told) throws IOException {
    Addressee addressee =
        addressees.computeIfAbsent(
            standing.agency(),
            key ->
                new Addressee(
                    key,
                    standing.name(),
                    new TreeSet<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new int[1]));
    if (standing.year() != null) addressee.years().add(standing.year());
    addressee.blocks().add(items.add(told));
    return addressee;
  }

  @Override
  public void finish(RunSummary summary) throws IOException {
    List<Addressee> all =
        addressees.values().stream().filter(it -> it.open()[0] > 0).sorted(ORDER).toList();
    if (all.isEmpty()) return;
    Files.createDirectory(folder);
    FileNames names = new FileNames(".docx");
    LetterTemplate template = settings.template().get();
    boolean apart = template.has(NoticeItem.MISSING);
    try (NoticeItems.Reader reader = items.reader()) {
      for (int i = 0; i < all.size(); i++) {
        Addressee addressee = all.get(i);
        Path file = folder.resolve(names.of(addressee.name()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
          template.write(filling(addressee, reader, i, apart), out);
        }
      }
    }
  }

  /**
   * @param apart whether the template has a place for what was not submitted
   */
  private Filling filling(Addressee addressee, NoticeItems.Reader reader, int index, boolean apart)
      throws IOException {
    Map<String, List<Map<String, String>>> lists = new HashMap<>();
    for (String list : NoticeItem.LISTS) lists.put(list, new ArrayList<>());
    for (NoticeItem item : reader.items(addressee.blocks())) {
      boolean faulty = item.list().equals(NoticeItem.MISSING) && !apart;
      String list = faulty ? NoticeItem.FAULT : item.list();
      List<Map<String, String>> rows = lists.computeIfAbsent(list, key -> new ArrayList<>());
      rows.add(item.named(rows.size() + 1));
    }
    lists.put(REPORTS, reports(addressee.reports()));
    int faults = lists.getOrDefault(NoticeItem.FAULT, List.of()).size();
    int questions = lists.getOrDefault(NoticeItem.QUESTION, List.of()).size();
    int missing = lists.getOrDefault(NoticeItem.MISSING, List.of()).size();
    SortedSet<Integer> submitted = new TreeSet<>();
    for (Seen seen : addressee.reports()) if (seen.year() != null) submitted.add(seen.year());
    Map<String, String> values = new HashMap<>();
    values.put("机关名称", addressee.name());
    values.put("年度", years(addressee.years()));
    values.put("报送年度", years(submitted));
    values.put("文号", number(settings.number(), index));
    values.put("整改期限", day(settings.deadline()));
    values.put("发文日期", day(settings.date()));
    values.put("事由", labels.get(faults + missing > 0 ? "notice.correct" : "notice.verify"));
    values.put("情况", state(faults, questions, missing));
    values.put("报告数", Integer.toString(addressee.reports().size()));
    values.put("问题数", Integer.toString(faults));
    values.put("核实数", Integer.toString(questions));
    values.put("未查数", Integer.toString(lists.getOrDefault(NoticeItem.UNREAD, List.of()).size()));
    values.put("未报送数", Integer.toString(missing));
    return new Filling(values, lists);
  }

  private static List<Map<String, String>> reports(List<Seen> reports) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Seen seen : reports) {
      String year = seen.year() == null ? "" : seen.year().toString();
      String number = Integer.toString(rows.size() + 1);
      rows.add(Map.of(NoticeItem.NUMBER, number, "年度", year, "报告", seen.report()));
    }
    return rows;
  }

  private String state(int faults, int questions, int missing) {
    List<String> parts = new ArrayList<>();
    if (faults > 0) parts.add(labels.get("notice.faults", faults));
    if (questions > 0) parts.add(labels.get("notice.questions", questions));
    if (missing > 0) parts.add(labels.get("notice.missing", missing));
    return String.join(labels.get("notice.and"), parts);
  }

  private String years(SortedSet<Integer> years) {
    if (years.isEmpty()) return labels.get("notice.noYear");
    return years.stream().map(Object::toString).collect(Collectors.joining("、"));
  }

  private String day(@Nullable LocalDate day) {
    if (day == null) return labels.get("notice.noDay");
    return labels.get("notice.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** The first number with its last figure counted up; blanks to fill in where there is none. */
  private String number(String first, int index) {
    if (first.isEmpty()) return labels.get("notice.noNumber");
    int end = first.length();
    while (end > 0 && !isDigit(first.charAt(end - 1))) end--;
    int start = end;
    while (start > 0 && isDigit(first.charAt(start - 1)) && end - start < 9) start--;
    if (start == end) return first;
    String figure = Integer.toString(Integer.parseInt(first.substring(start, end)) + index);
    String zeros = "0".repeat(Math.max(0, end - start - figure.length()));
    return first.substring(0, start) + zeros + figure + first.substring(end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public void close() throws IOException {
    items.close();
  }
}
