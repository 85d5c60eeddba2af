package org.gouji.document.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.file.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTest {

  @TempDir Path folder;

  /** What a jar offers. */
  public static final class Offered implements TextRecognizer {
    @Override
    public String name() {
      return "offered";
    }

    @Override
    public Reading line(Grey picture) {
      return new Reading("字句", 1);
    }

    @Override
    public java.util.List<Reading> figure(Grey picture) {
      return java.util.List.of(new Reading("1", 1), new Reading("1", 1));
    }
  }

  @Test
  void withoutJarsThereIsNone() throws IOException {
    Files.writeString(folder.resolve("note.txt"), "no jar");
    assertThat(Recognition.in(folder.resolve("none"))).isSameAs(Recognition.NONE);
    assertThat(Recognition.in(folder)).isSameAs(Recognition.NONE);
    assertThat(Recognition.NONE.basis()).isEmpty();
    assertThat(Recognition.NONE.recognizer()).isNull();
    assertThat(Recognition.NONE.failure()).isEmpty();
  }

  @Test
  void theRecognizerOfAJarIsFoundWhenItIsNeeded() throws IOException {
    jar(Offered.class.getName());
    Recognition recognition = Recognition.in(folder);
    assertThat(recognition.basis()).startsWith("some.jar ");
    TextRecognizer found = recognition.recognizer();
    assertThat(found).isNotNull().isSameAs(recognition.recognizer());
    assertThat(found.name()).isEqualTo("offered");
  }

  @Test
  void aRecognizerThatCannotStartIsSaid() throws IOException {
    jar("org.gouji.NoSuchClass");
    Recognition recognition = Recognition.in(folder);
    assertThat(recognition.recognizer()).isNull();
    assertThat(recognition.failure()).contains("NoSuchClass");
    byte[] picture = new DrawnPage(255, 0).text(100, 100, 3).file("png");
    Document document = DocumentReader.read(picture, Limits.DEFAULT, recognition);
    assertThat(document.blocks()).isEmpty();
    assertThat(document.problems())
        .singleElement()
        .matches(it -> it.code().equals("recognizer") && it.detail().startsWith("PNG: "));
  }

  private void jar(String provider) throws IOException {
    String name = Offered.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(folder.resolve("some.jar"));
        JarOutputStream jar = new JarOutputStream(out);
        InputStream type = Offered.class.getResourceAsStream("/" + name)) {
      jar.putNextEntry(new JarEntry(name));
      type.transferTo(jar);
      jar.putNextEntry(new JarEntry("META-INF/services/" + TextRecognizer.class.getName()));
      jar.write(provider.getBytes(StandardCharsets.UTF_8));
    }
  }
}
