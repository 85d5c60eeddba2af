package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.audit.BeyondLimit;
import org.gouji.audit.Correction;
import org.gouji.cli.Engine.BadRules;
import org.gouji.document.Limits;
import org.gouji.document.scan.Recognition;
import org.gouji.finding.Lang;
import org.gouji.rule.Packs;
import org.junit.jupiter.api.Test;

class ChildAuditTest {

  private static final Path RULES = Path.of("rules").toAbsolutePath();
  private static final List<Correction> CORRECTIONS =
      List.of(new Correction("applications.received.new.total", "7", "甲", "原件看得清"));

  @Test
  void givesWhatTheAuditorOfThisProcessGives() throws IOException, BadRules {
    byte[] content = Files.readAllBytes(RULES.resolve("samples/county-2022.txt"));
    ChildAudit child = child(Limits.DEFAULT);
    Engine auditor = Wiring.loader(Main.cache(), Recognition.NONE).load(Packs.of(RULES), Lang.ZH);
    assertThat(child.audit("县/a.md", content))
        .isEqualTo(auditor.audit("县/a.md", content, CORRECTIONS));
  }

  @Test
  void whatEatsTheHeapIsNamed() {
    ChildAudit child = child(Limits.DEFAULT.with("memory", 128));
    assertThatThrownBy(() -> child.audit("a", large()))
        .isInstanceOf(BeyondLimit.class)
        .hasMessage("memory 128");
  }

  @Test
  void whatTakesTooLongIsEnded() {
    ChildAudit child = child(Limits.DEFAULT.with("seconds", 1));
    assertThatThrownBy(() -> child.audit("a", large()))
        .isInstanceOf(BeyondLimit.class)
        .hasMessage("seconds 1");
    assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive)).isEmpty();
  }

  private static ChildAudit child(Limits limits) {
    return new ChildAudit(Packs.of(RULES), Lang.ZH, limits, report -> CORRECTIONS);
  }

  private static byte[] large() {
    return ("<table>" + "<tr><td>1<td>2<td>3</tr>".repeat(3_000_000) + "</table>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
