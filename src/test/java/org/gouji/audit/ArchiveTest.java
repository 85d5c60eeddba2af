package org.gouji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.document.Limits;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  @TempDir Path folder;

  @Test
  void everyFileInAnArchiveIsADocument() throws IOException {
    zip(
        "all.zip",
        StandardCharsets.UTF_8,
        "b/two.txt",
        "one.txt",
        "__MACOSX/one.txt",
        ".x",
        "a.json");
    Inputs inputs = Inputs.scan(List.of(folder), null, Set.of(), Limits.DEFAULT);
    assertThat(inputs.files())
        .extracting(Input::report)
        .containsExactly("all.zip!/b/two.txt", "all.zip!/one.txt");
    assertThat(inputs.passedOver())
        .extracting(PassedOver::name)
        .containsExactly("all.zip!/.x", "all.zip!/__MACOSX/one.txt", "all.zip!/a.json");
  }

  @Test
  void namesMayBeGbk() throws IOException {
    zip("gbk.zip", Charset.forName("GBK"), "报告/市政府.txt");
    assertThat(Inputs.scan(List.of(folder), null, Set.of(), Limits.DEFAULT).files())
        .extracting(Input::report)
        .containsExactly("gbk.zip!/报告/市政府.txt");
  }

  @Test
  void aBrokenArchiveIsClosedAgain() throws IOException {
    Path cut = folder.resolve("cut.zip");
    Files.write(cut, new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(Archive.entries(cut, Limits.DEFAULT)).isNull();
    Path own = Path.of("/proc/self/fd");
    assumeTrue(Files.isDirectory(own));
    try (Stream<Path> links = Files.list(own)) {
      assertThat(links.filter(Files::isSymbolicLink).map(ArchiveTest::target)).doesNotContain(cut);
    }
  }

  private static Path target(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException e) {
      return link;
    }
  }

  @Test
  void officeFilesAndBrokenArchivesAreDocuments() throws IOException {
    zip("word.zip", StandardCharsets.UTF_8, "[Content_Types].xml", "word/document.xml");
    Files.write(folder.resolve("cut.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(Inputs.scan(List.of(folder), null, Set.of(), Limits.DEFAULT).files())
        .extracting(Input::report)
        .containsExactly("cut.zip", "word.zip");
  }

  @Test
  void archivesInArchivesAreOpened() throws IOException, InterruptedException {
    byte[] inner = zipped(Map.of("县/c.txt", "内容".getBytes(StandardCharsets.UTF_8)));
    byte[] middle = zipped(Map.of("b.zip", inner, "d.txt", new byte[] {'d'}));
    Files.write(
        folder.resolve("a.zip"), zipped(Map.of("x.zip", middle, "e.txt", new byte[] {'e'})));
    Inputs inputs = Inputs.scan(List.of(folder), null, Set.of(), Limits.DEFAULT);
    Map<String, String> seen = new TreeMap<>();
    new Batch(
            (report, content) -> {
              seen.put(report, new String(content, StandardCharsets.UTF_8));
              return FakeAudit.audit(report, new byte[0]);
            },
            Lang.ZH,
            1)
        .run(inputs.files(), result -> {});
    assertThat(seen)
        .isEqualTo(
            Map.of(
                "a.zip!/x.zip!/b.zip!/县/c.txt",
                "内容",
                "a.zip!/x.zip!/d.txt",
                "d",
                "a.zip!/e.txt",
                "e"));
  }

  @Test
  void aBombOverSeveralArchivesIsRefused() throws IOException, InterruptedException {
    byte[] inner = zipped(Map.of("a.txt", new byte[900 << 10]));
    byte[] outer =
        zipped(Map.of("b.zip", inner, "c.zip", zipped(Map.of("d.txt", new byte[4 << 20]))));
    Files.write(folder.resolve("a.zip"), outer);
    Inputs inputs = Inputs.scan(List.of(folder), null, Set.of(), Limits.DEFAULT);
    List<AuditResult> results = new ArrayList<>();
    new Batch(FakeAudit::audit, Lang.ZH, 1).run(inputs.files(), results::add);
    assertThat(results)
        .extracting(AuditResult::report)
        .containsExactly("a.zip!/b.zip!/a.txt", "a.zip!/c.zip!/d.txt");
    assertThat(results.get(0).problems()).isEmpty();
    assertThat(results.get(1).problems()).extracting(Problem::code).containsExactly("limit");
  }

  @Test
  void archivesNestedTooDeeplyAreNamed() throws IOException, InterruptedException {
    byte[] content = zipped(Map.of("a.txt", new byte[] {'a'}));
    for (int i = 0; i < 9; i++) content = zipped(Map.of("a.zip", content));
    Files.write(folder.resolve("a.zip"), content);
    List<AuditResult> results = new ArrayList<>();
    new Batch(FakeAudit::audit, Lang.ZH, 1)
        .run(Inputs.scan(List.of(folder), null, Set.of(), Limits.DEFAULT).files(), results::add);
    assertThat(results).hasSize(1);
    assertThat(results.get(0).problems().get(0).message()).contains("depth 8");
  }

  private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void partsOfSavedPagesArePassedOver() throws IOException {
    zip(
        "a.zip",
        StandardCharsets.UTF_8,
        "p.html",
        "p_files/x.png",
        "p_files/frame.html",
        "p_files/report.pdf",
        "q_files/y.html");
    Files.writeString(folder.resolve("r.htm"), "r");
    Files.createDirectories(folder.resolve("r.files/deep"));
    Files.writeString(folder.resolve("r.files/deep/z.html"), "z");
    Inputs inputs = Inputs.scan(List.of(folder), null, Set.of(), Limits.DEFAULT);
    assertThat(inputs.files())
        .extracting(Input::report)
        .containsExactly(
            "a.zip!/p.html", "a.zip!/p_files/report.pdf", "a.zip!/q_files/y.html", "r.htm");
    assertThat(inputs.passedOver())
        .extracting(PassedOver::name, PassedOver::reason)
        .containsExactly(
            tuple("a.zip!/p_files/frame.html", PassedOver.Reason.SAVED_PAGE),
            tuple("a.zip!/p_files/x.png", PassedOver.Reason.SAVED_PAGE),
            tuple("r.files/deep/z.html", PassedOver.Reason.SAVED_PAGE));
  }

  @Test
  void eachEntryIsReadAndABombIsRefused() throws IOException, InterruptedException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("z.zip")))) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      for (int i = 0; i < 40; i++) zip.write(new byte[1 << 20]);
      zip.putNextEntry(new ZipEntry("small.txt"));
      zip.write("content".getBytes(StandardCharsets.UTF_8));
    }
    Map<String, String> seen = new TreeMap<>();
    List<AuditResult> results = new ArrayList<>();
    Batch batch =
        new Batch(
            (report, content) -> {
              seen.put(report, new String(content, StandardCharsets.UTF_8));
              return FakeAudit.audit(report, new byte[0]);
            },
            Lang.ZH,
            1);
    batch.run(Inputs.scan(List.of(folder), null, Set.of(), Limits.DEFAULT).files(), results::add);
    assertThat(seen).isEqualTo(Map.of("z.zip!/small.txt", "content"));
    assertThat(results.get(0).verdict()).isEqualTo(Verdict.INCOMPLETE);
    assertThat(results.get(0).problems()).extracting(Problem::code).containsExactly("limit");
  }

  private void zip(String name, Charset charset, String... entries) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve(name)), charset)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(entry.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
