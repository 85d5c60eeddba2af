package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.rule.PackFolder.flag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

  @TempDir Path folder;
  @TempDir Path copy;
  private PackFolder pack;

  @BeforeEach
  void begin() {
    pack =
        new PackFolder(folder)
            .rule("A-001", flag("A-001", "x"))
            .rule("B-001", flag("B-001", "x"))
            .write("forms/2021.yaml", "a: 1\nb: 2\n");
  }

  @Test
  void isThePacksOwn() {
    assertThat(pack.load().fingerprint())
        .matches("[0-9a-f]{64}")
        .isEqualTo(fingerprint(folder))
        .isEqualTo(fingerprint(folder.resolve("forms/..")));
  }

  @Test
  void lineEndsAndOrderOfWritingMakeNoDifference() throws IOException {
    PackFolder windows = new PackFolder(copy);
    for (String file : PackFiles.read(folder).contents().keySet().stream().sorted().toList()) {
      windows.write(file, "");
    }
    for (String file : PackFiles.read(folder).contents().keySet()) {
      windows.write(file, Files.readString(folder.resolve(file)).replace("\n", "\r\n"));
    }
    assertThat(fingerprint(copy)).isEqualTo(fingerprint(folder));
  }

  @Test
  void litterAndExplanationsMakeNoDifference() {
    String before = fingerprint(folder);
    pack.write("README.md", "how to")
        .write("family/.rule.drl.swp", "x")
        .write(".git/config", "x")
        .write("family/Thumbs.db", "x")
        .write("family/~$sheet.xlsx", "x")
        .write("family/rule.drl~", "x");
    assertThat(fingerprint(folder)).isEqualTo(before);
  }

  @Test
  void contentsAndNamesDo() throws IOException {
    String before = fingerprint(folder);
    pack.write("forms/2021.yaml", "a: 1\nb: 3\n");
    String changed = fingerprint(folder);
    Files.move(folder.resolve("forms/2021.yaml"), folder.resolve("forms/2022.yaml"));
    assertThat(fingerprint(folder)).isNotEqualTo(changed).isNotEqualTo(before);
    assertThat(changed).isNotEqualTo(before);
  }

  private static String fingerprint(Path folder) {
    return PackReader.read(folder, new Mistakes()).fingerprint();
  }
}
