package org.gouji.gen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gouji.audit.Auditor;
import org.gouji.audit.Batch;
import org.gouji.audit.Input;
import org.gouji.audit.Inputs;
import org.gouji.audit.RunProblem;
import org.gouji.audit.SourceFile;
import org.gouji.document.Limits;
import org.gouji.document.scan.Grey;
import org.gouji.document.scan.Reading;
import org.gouji.document.scan.Recognition;
import org.gouji.document.scan.TextRecognizer;
import org.gouji.finding.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Audits broken and hostile files made of sound ones of every kind: none may throw, hang, eat the
 * heap or leave a file open.
 */
class MutatedFilesTest {

  /** How many files of a kind the mutated ones are made of. */
  private static final int EACH = 2;

  private static final int ENTRIES = 20;

  /** One in how many scans is drawn and read, which takes long. */
  private static final int DRAWN = 4;

  @TempDir Path folder;

  /** Reads the same in every picture. */
  private static final class Blind implements TextRecognizer {

    @Override
    public String name() {
      return "blind";
    }

    @Override
    public Reading line(Grey picture) {
      return new Reading("一、总体情况12", 0.9);
    }

    @Override
    public List<Reading> figure(Grey picture) {
      return List.of(new Reading("12", 0.9), new Reading("1", 0.4));
    }
  }

  @Test
  void noFileDoesHarm() throws Exception {
    Auditor auditor = Auditor.load(Path.of("rules"), Lang.ZH);
    List<MutationRun.Subject> subjects = new ArrayList<>();
    for (SoundFile kind : SoundFile.values()) {
      List<byte[]> sound = new ArrayList<>();
      for (int i = 0; i < EACH; i++) sound.add(kind.write(i, folder));
      String name = kind.name().toLowerCase(Locale.ROOT) + "." + kind.extension();
      subjects.add(new MutationRun.Subject(name, sound, reader(kind, auditor)));
    }
    new MutationRun(subjects).assertHarmless(1000);
  }

  private MutationRun.Reader reader(SoundFile kind, Auditor auditor) throws IOException {
    Auditor blind = auditor.recognizing(Recognition.by(new Blind()));
    byte[] text = SoundFile.HTML.write(0, folder);
    byte[] tables = SoundFile.XLSX.write(0, folder);
    return switch (kind) {
      case ZIP, ZIP_NESTED -> content -> archive(auditor, content);
      case PNG, TIFF -> content -> blind.audit("a", content);
      case PDF_SCAN ->
          content -> (content.length % DRAWN == 0 ? blind : auditor).audit("a", content);
      case JOINED_TABLES -> content -> joined(auditor, text, content);
      case JOINED_TEXT -> content -> joined(auditor, content, tables);
      default -> content -> auditor.audit("a." + kind.extension(), content);
    };
  }

  private static void joined(Auditor auditor, byte[] text, byte[] tables) {
    auditor.audit(
        List.of(new SourceFile("text.html", text), new SourceFile("tables.xlsx", tables)),
        List.of());
  }

  private void archive(Auditor auditor, byte[] content) throws Exception {
    Path file = Files.write(folder.resolve("in.zip"), content);
    Inputs inputs = Inputs.scan(List.of(file), null, Set.of(), Limits.DEFAULT);
    List<Input> first = inputs.files().subList(0, Math.min(ENTRIES, inputs.files().size()));
    List<RunProblem> problems = new Batch(auditor::audit, Lang.ZH, 1).run(first, result -> {});
    if (!problems.isEmpty()) throw new IllegalStateException(problems.toString());
  }
}
