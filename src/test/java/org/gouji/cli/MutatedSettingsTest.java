package org.gouji.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.gen.MutationRun;
import org.gouji.gen.MutationRun.Subject;
import org.junit.jupiter.api.Test;

/**
 * Audits with broken and hostile settings and earlier audits made of sound ones: each run comes to
 * an end with words that are no error of the program.
 */
class MutatedSettingsTest extends CommandFixture {

  private static final String ROSTER =
      """
      机关名称,级别,地区,上级机关,报送期限,曾用名,起始年度,终止年度,公布日期
      某局,部门,甲省甲市乙区,甲市乙区人民政府,1月31日,某委员会、某办公室,2019,2023,2024-01-28
      甲市乙区人民政府,县级,甲省甲市乙区,,3-31,,,,2023-3-1；2024年3月1日
      """;
  private static final String WAIVERS =
      """
      规则,机关,年度,单元格,理由,批准人,到期日
      R-0,某局,2023,,已核实,张三,2026-12-31
      R-1,*,2022,t.a.x,口径不同,李四,
      """;
  private static final String CORRECTIONS =
      """
      报告,单元格,值,更正人,理由
      a.html,t.a.x,12,张三,扫描不清
      b.html,本年新收政府信息公开申请数量/自然人,/,李四,原件为斜线
      """;

  @Test
  void noSettingsDoHarm() throws Exception {
    file("reports-in/a.html", "error lost");
    file("reports-in/b.html", "warning");
    run("audit", "-o", "before");
    List<Subject> subjects = new ArrayList<>();
    subjects.add(setting("roster.csv", ROSTER));
    subjects.add(setting("waivers.csv", WAIVERS));
    subjects.add(setting("corrections.csv", CORRECTIONS));
    subjects.add(earlier("findings.jsonl"));
    subjects.add(earlier("facts.jsonl"));
    new MutationRun(subjects).assertHarmless(50);
  }

  private Subject setting(String name, String sound) {
    Path file = folder.resolve("reports-in").resolve(name);
    return new Subject(
        name,
        List.of(sound.getBytes(UTF_8), ("\uFEFF" + sound).getBytes(UTF_8)),
        content -> {
          Files.write(file, content);
          assertRuns("audit");
          Files.delete(file);
        });
  }

  private Subject earlier(String name) throws IOException {
    Path file = folder.resolve("before").resolve(name);
    byte[] sound = Files.readAllBytes(file);
    return new Subject(
        name,
        List.of(sound),
        content -> {
          Files.write(file, content);
          assertRuns("audit", "--baseline", "before");
          Files.write(file, sound);
        });
  }

  private void assertRuns(String... arguments) {
    err.reset();
    out.reset();
    if (run(arguments) == Exit.INTERNAL) throw new IllegalStateException(errors());
  }
}
