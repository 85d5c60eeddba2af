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
 * {@code notices/}: for each agency with open errors or warnings, a letter that asks for answers.
 */
final class Notices implements Sink {

  /** What the placeholders of a template may name. */
  static final Fields FIELDS =
      new Fields(
          Set.of("机关名称", "年度", "文号", "整改期限", "发文日期", "事由", "情况", "报告数", "问题数", "核实数", "未查数"),
          NoticeItem.LISTS.stream()
              .collect(Collectors.toMap(list -> list, list -> NoticeItem.names())));

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
      List<NoticeItems.Block> blocks,
      int[] open) {}

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
    Addressee addressee =
        addressees.computeIfAbsent(
            standing.agency(),
            key ->
                new Addressee(
                    key, standing.name(), new TreeSet<>(), new ArrayList<>(), new int[1]));
    if (standing.year() != null) addressee.years().add(standing.year());
    addressee.blocks().add(items.add(told));
    addressee.open()[0] += standing.counts().errors() + standing.counts().warnings();
  }

  @Override
  public void finish(RunSummary summary) throws IOException {
    List<Addressee> all =
        addressees.values().stream().filter(it -> it.open()[0] > 0).sorted(ORDER).toList();
    if (all.isEmpty()) return;
    Files.createDirectory(folder);
    FileNames names = new FileNames(".docx");
    LetterTemplate template = settings.template().get();
    try (NoticeItems.Reader reader = items.reader()) {
      for (int i = 0; i < all.size(); i++) {
        Addressee addressee = all.get(i);
        Path file = folder.resolve(names.of(addressee.name()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
          template.write(filling(addressee, reader, i), out);
        }
      }
    }
  }

  private Filling filling(Addressee addressee, NoticeItems.Reader reader, int index)
      throws IOException {
    Map<String, List<Map<String, String>>> lists = new HashMap<>();
    for (String list : NoticeItem.LISTS) lists.put(list, new ArrayList<>());
    for (NoticeItem item : reader.items(addressee.blocks())) {
      List<Map<String, String>> list = lists.getOrDefault(item.list(), new ArrayList<>());
      list.add(item.named(list.size() + 1));
    }
    int faults = lists.getOrDefault(NoticeItem.FAULT, List.of()).size();
    int questions = lists.getOrDefault(NoticeItem.QUESTION, List.of()).size();
    Map<String, String> values = new HashMap<>();
    values.put("机关名称", addressee.name());
    values.put("年度", years(addressee.years()));
    values.put("文号", number(settings.number(), index));
    values.put("整改期限", day(settings.deadline()));
    values.put("发文日期", day(settings.date()));
    values.put("事由", labels.get(faults > 0 ? "notice.correct" : "notice.verify"));
    values.put("情况", state(faults, questions));
    values.put("报告数", Integer.toString(addressee.blocks().size()));
    values.put("问题数", Integer.toString(faults));
    values.put("核实数", Integer.toString(questions));
    values.put("未查数", Integer.toString(lists.getOrDefault(NoticeItem.UNREAD, List.of()).size()));
    return new Filling(values, lists);
  }

  private String state(int faults, int questions) {
    List<String> parts = new ArrayList<>();
    if (faults > 0) parts.add(labels.get("notice.faults", faults));
    if (questions > 0) parts.add(labels.get("notice.questions", questions));
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
