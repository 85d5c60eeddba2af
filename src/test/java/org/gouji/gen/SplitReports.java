package org.gouji.gen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes reports of two years of agencies, whole and once more with each table in a file of its
 * own: in a folder of the agency, in a ZIP, or in a folder of the year where the files of the
 * tables don't say whose they are.
 */
public final class SplitReports {

  private static final int FIRST = 2022;
  private static final Map<String, String> TABLES =
      Map.of("proactive", "主动公开", "applications", "依申请公开", "review", "复议诉讼");

  private final Path whole;
  private final Path split;
  private final List<Report> reports = new ArrayList<>();

  /**
   * A report.
   *
   * @param whole name of the file that has all, below its folder
   * @param text name of the file without the tables
   * @param parts how many files have tables
   */
  public record Report(String whole, String text, int parts) {}

  private SplitReports(Path whole, Path split) {
    this.whole = whole;
    this.split = split;
  }

  /** Writes the reports of so many agencies. */
  public static List<Report> write(Path whole, Path split, int agencies) throws IOException {
    SplitReports files = new SplitReports(whole, split);
    Set<String> names = new HashSet<>();
    for (long seed = 4000; names.size() < agencies; seed++) {
      Level level = Level.values()[(int) (seed % Level.values().length)];
      Agency agency = Agencies.make(level, FIRST + 1, new Dice(seed, "split"));
      if (names.add(agency.name())) files.add(names.size() - 1, agency, seed);
    }
    return files.reports;
  }

  private void add(int index, Agency agency, long seed) throws IOException {
    AgencyYears years = new AgencyYears(agency, 30_000L + 100 * seed, 80_000L + 100 * seed, false);
    Map<String, byte[]> zip = new LinkedHashMap<>();
    for (Plan sound : years.plans(FIRST, FIRST + 1).values()) {
      Plan plan = sound;
      if (index % 2 == 1) plan = plan.add("applications.received.total", 1);
      Paper paper = Composer.compose(plan);
      String name = "a" + index + "/" + plan.year() + ".html";
      put(whole.resolve(name), Rendering.of(paper, Layout.HTML_CLEAN).bytes());
      boolean nameless = index % 3 == 2;
      String folder = "a" + index + (nameless ? "/" + plan.year() : "");
      String begin = nameless ? "" : plan.year() + "年";
      Map<String, byte[]> files = files(paper, begin, nameless, index);
      boolean zipped = index % 3 == 1;
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (zipped) zip.put(file.getKey(), file.getValue());
        else put(split.resolve(folder).resolve(file.getKey()), file.getValue());
      }
      String text = (zipped ? "a" + index + ".zip!/" : folder + "/") + begin + "正文.html";
      reports.add(new Report(name, text, files.size() - 1));
    }
    if (!zip.isEmpty()) put(split.resolve("a" + index + ".zip"), zip(zip));
  }

  private static Map<String, byte[]> files(Paper paper, String begin, boolean nameless, int index)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Block> text = new ArrayList<>();
    for (Block block : paper.body()) {
      if (!(block instanceof Block.Form form)) {
        text.add(block);
        continue;
      }
      String about = TABLES.getOrDefault(form.grid().name(), "");
      text.add(new Block.Paragraph("见附表（" + about + "）。"));
      String title = nameless ? about + "情况表" : paper.fullTitle() + "附表（" + about + "）";
      Paper table = new Paper(paper.plan(), List.of(title), List.of(form));
      switch ((index + files.size()) % 3) {
        case 0 -> files.put(begin + about + ".docx", DocxFile.write(table));
        case 1 -> files.put(begin + about + ".pdf", PdfFile.write(table, PdfFile.Style.PLAIN));
        default -> files.put(begin + about + ".xlsx", SheetFile.xlsx(table, false));
      }
    }
    Paper rest = new Paper(paper.plan(), paper.title(), text);
    files.put(begin + "正文.html", Rendering.of(rest, Layout.HTML_CLEAN).bytes());
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
