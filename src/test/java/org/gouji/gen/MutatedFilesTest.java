package org.gouji.gen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.audit.Auditor;
import org.gouji.audit.Batch;
import org.gouji.audit.Input;
import org.gouji.audit.Inputs;
import org.gouji.audit.RunProblem;
import org.gouji.document.Limits;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Audits broken and hostile files made of sound ones of every kind: none may throw, hang, eat the
 * heap or leave a file open. {@code -Dgouji.mutated=N} sets how many, {@code
 * -Dgouji.mutated.from=N} where the series starts; what fails is kept in {@code target/mutated}.
 */
class MutatedFilesTest {

  private static final int SECONDS = 20;
  private static final int STACK = 16 << 20;
  private static final Path KEPT = Path.of("target", "mutated");

  @TempDir Path folder;

  /** A kind of file and how a sound one is written. */
  enum Kind {
    HTML,
    TEXT,
    MARKDOWN,
    CSV,
    MHTML,
    PDF,
    DOCX,
    DOC,
    RTF,
    XLSX,
    XLS,
    OFD,
    ZIP;

    byte[] write(long seed, Path folder) throws IOException {
      Layout layout =
          switch (this) {
            case TEXT -> Layout.TEXT_BARS;
            case MARKDOWN -> Layout.TEXT_MARKDOWN;
            default -> Layout.HTML_CLEAN;
          };
      Generated report = Generated.clean(seed, Defects.ALL.get(0).wish(), layout);
      byte[] page = report.rendering().bytes();
      return switch (this) {
        case HTML, TEXT, MARKDOWN -> page;
        case CSV -> SheetFile.csv(report.paper(), ',', StandardCharsets.UTF_8);
        case MHTML -> WebArchive.quoted(page);
        case PDF -> PdfFile.write(report.paper(), PdfFile.Style.PLAIN);
        case DOCX -> DocxFile.write(report.paper());
        case DOC -> doc(page, folder);
        case RTF -> RtfFile.write(report.paper(), true);
        case XLSX -> SheetFile.xlsx(report.paper(), false);
        case XLS -> SheetFile.xls(report.paper(), false);
        case OFD -> OfdFile.write(report.paper());
        case ZIP -> zip(page, SheetFile.xlsx(report.paper(), false));
      };
    }

    private static byte[] doc(byte[] page, Path folder) throws IOException {
      Path html = folder.resolve("seed.html");
      Path doc = folder.resolve("seed.doc");
      if (!Files.exists(doc)) {
        Files.write(html, page);
        Office.convert(List.of(html), "doc:MS Word 97", folder);
      }
      return Files.readAllBytes(doc);
    }

    private static byte[] zip(byte[] page, byte[] sheet) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry("甲/one.html"));
        zip.write(page);
        zip.putNextEntry(new ZipEntry("two.xlsx"));
        zip.write(sheet);
      }
      return bytes.toByteArray();
    }
  }

  @Test
  void noFileDoesHarm() throws Exception {
    int count = Integer.getInteger("gouji.mutated", 1000);
    int from = Integer.getInteger("gouji.mutated.from", 0);
    Kind[] kinds = Kind.values();
    byte[][] sound = new byte[2 * kinds.length][];
    for (int i = 0; i < sound.length; i++) {
      sound[i] = kinds[i % kinds.length].write(i / kinds.length, folder);
    }
    Auditor auditor = Auditor.load(Path.of("rules"), Lang.ZH);
    List<String> failures = new ArrayList<>();
    long slowest = 0;
    int slowestAt = 0;
    ExecutorService one = executor();
    for (int i = from; i < from + count && failures.size() < 20; i++) {
      Mutator mutator = new Mutator(i);
      byte[] content = mutator.mutate(sound[i % sound.length], sound[i * 7 % sound.length]);
      Kind kind = kinds[i % kinds.length];
      long start = System.nanoTime();
      Future<String> audit = one.submit(() -> audit(auditor, content, kind));
      String failure;
      try {
        failure = audit.get(SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        failure = "no end";
        one = executor();
      } catch (ExecutionException e) {
        failure = e.getCause() + " at " + List.of(e.getCause().getStackTrace()).subList(0, 6);
      }
      long took = System.nanoTime() - start;
      if (took > slowest) slowestAt = i;
      slowest = Math.max(slowest, took);
      if (failure.isEmpty()) continue;
      failures.add(kind + " " + i + ": " + failure);
      Files.createDirectories(KEPT);
      Files.write(KEPT.resolve(i + "." + kind.name().toLowerCase(Locale.ROOT)), content);
    }
    System.out.println(
        count + " mutated files, the slowest " + slowest / 1_000_000 + " ms (" + slowestAt + ")");
    assertThat(failures).isEmpty();
    assertThat(open()).isEmpty();
  }

  private String audit(Auditor auditor, byte[] content, Kind kind) throws Exception {
    if (kind != Kind.ZIP) {
      auditor.audit("a." + kind.name().toLowerCase(Locale.ROOT), content);
      return "";
    }
    Path file = folder.resolve("in.zip");
    Files.write(file, content);
    Inputs inputs = Inputs.scan(List.of(file), null, Set.of(), Limits.DEFAULT);
    List<Input> first = inputs.files().subList(0, Math.min(20, inputs.files().size()));
    List<RunProblem> problems = new Batch(auditor::audit, Lang.ZH, 1).run(first, result -> {});
    return problems.isEmpty() ? "" : problems.toString();
  }

  /** The test's own files that the process holds open, as Linux tells; none elsewhere. */
  private List<String> open() throws IOException {
    List<String> open = new ArrayList<>();
    Path own = Path.of("/proc/self/fd");
    if (!Files.isDirectory(own)) return open;
    try (DirectoryStream<Path> links = Files.newDirectoryStream(own)) {
      for (Path link : links) {
        if (!Files.isSymbolicLink(link)) continue;
        String target = Files.readSymbolicLink(link).toString();
        if (target.startsWith(folder.toString())) open.add(target);
      }
    }
    return open;
  }

  private static ExecutorService executor() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(null, work, "mutated", STACK);
          thread.setDaemon(true);
          return thread;
        });
  }
}
