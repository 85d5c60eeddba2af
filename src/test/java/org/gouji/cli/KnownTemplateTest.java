package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.codec.Kept;
import org.gouji.rule.Packs;
import org.junit.jupiter.api.Test;

class KnownTemplateTest extends CommandFixture {

  private static final Path SHIPPED = Path.of("rules/notice/template.docx");

  private Path template() {
    return folder.resolve("rules/notice/template.docx");
  }

  private KnownTemplate load(Kept kept) {
    return KnownTemplate.load(Packs.of(folder.resolve("rules")), kept);
  }

  @Test
  void knowsTheTemplateThatWasReadButNoOther() throws IOException {
    Files.createDirectories(template().getParent());
    Files.copy(SHIPPED, template());
    byte[] docx = Files.readAllBytes(template());
    Kept kept = Kept.empty();

    assertThat(load(kept).is(docx)).isTrue();

    file("rules/notice/template.docx", "no document");
    KnownTemplate again = load(Kept.of(kept.bytes("rules"), "rules"));
    assertThat(again.is(docx)).isTrue();
    assertThat(again.is(Files.readAllBytes(template()))).isFalse();
  }

  @Test
  void knowsNoneWhereThereIsNoneOrItHasMistakes() throws IOException {
    assertThat(load(Kept.empty())).isEqualTo(KnownTemplate.NONE);

    file("rules/notice/template.docx", "no document");
    assertThat(load(Kept.empty())).isEqualTo(KnownTemplate.NONE);
    assertThat(KnownTemplate.NONE.is(Files.readAllBytes(template()))).isFalse();
  }

  @Test
  void aTemplateWithMistakesStopsTheRunBeforeAnythingIsWritten() throws IOException {
    file("rules/notice/template.docx", "no document");
    file("in/a.txt", "x");

    assertThat(run("audit", "in", "-o", "out")).isEqualTo(Exit.RULES);

    assertThat(errors()).contains("template.docx");
    assertThat(folder.resolve("out/index.html")).doesNotExist();
  }
}
