package org.gouji.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.finding.Words;
import org.gouji.sheet.Nearest;
import org.gouji.sheet.SheetText;
import org.jspecify.annotations.Nullable;

/**
 * A sample of a pack as a case changes it.
 *
 * @param ending of the sample's file, with its dot
 * @param text what the case gives the rules to read; empty where there is a mistake
 * @param mistake why there is no such text; null where there is
 */
public record SampleText(String ending, String text, @Nullable Words mistake) {

  private static final List<String> ENDINGS = List.of(".txt", ".html");

  /**
   * Makes the text of a case.
   *
   * @param samples folders of samples, of which the first that has one counts
   * @param data the case: {@code base}, the sample's name, and {@code change}, a list of {@code
   *     from} and {@code to}
   */
  public static SampleText of(List<Path> samples, Map<?, ?> data) throws IOException {
    String base = String.valueOf(data.get("base"));
    for (Path folder : samples) {
      for (String ending : ENDINGS) {
        Path file = folder.resolve(base + ending).normalize();
        if (file.startsWith(folder) && Files.isRegularFile(file)) {
          SheetText text = SheetText.of(Files.readAllBytes(file));
          if (text == null) {
            return mistaken("样本“" + base + "”不是文本，或者认不出编码", "sample '" + base + "' is no text");
          }
          return changed(base, ending, text.text(), data);
        }
      }
    }
    Set<String> known = names(samples);
    return mistaken(
        "samples 里没有样本“" + base + "”，有的是 " + String.join("、", known) + Nearest.askZh(base, known),
        "there is no sample '" + base + "'" + Nearest.askEn(base, known));
  }

  private static Set<String> names(List<Path> samples) throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path folder : samples) {
      if (!Files.isDirectory(folder)) continue;
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          String name = file.getFileName().toString();
          for (String ending : ENDINGS) {
            if (name.endsWith(ending))
              names.add(name.substring(0, name.length() - ending.length()));
          }
        }
      }
    }
    return names;
  }

  /**
   * Why the texts of a case cannot be made, of the one report that it is about or of several.
   *
   * @return what is wrong, each once; empty where nothing is
   */
  static List<Words> mistakes(List<Path> samples, Map<?, ?> data) throws IOException {
    List<?> reports = data.get("reports") instanceof List<?> list ? list : List.of(data);
    List<Words> mistakes = new ArrayList<>();
    for (Object report : reports) {
      if (!(report instanceof Map<?, ?> one)) continue;
      Words mistake = of(samples, one).mistake();
      if (mistake != null && !mistakes.contains(mistake)) mistakes.add(mistake);
    }
    return mistakes;
  }

  private static SampleText changed(String base, String ending, String sample, Map<?, ?> data) {
    String text = sample;
    if (data.get("change") instanceof List<?> changes) {
      for (Object change : changes) {
        String from = change instanceof Map<?, ?> edit ? String.valueOf(edit.get("from")) : "";
        if (from.isEmpty() || !text.contains(from)) {
          return mistaken(
              "样本“" + base + "”里没有“" + from + "”", "sample '" + base + "' has no '" + from + "'");
        }
        text = text.replace(from, String.valueOf(((Map<?, ?>) change).get("to")));
      }
    }
    return new SampleText(ending, text, null);
  }

  private static SampleText mistaken(String zh, String en) {
    return new SampleText("", "", new Words(zh, en));
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
