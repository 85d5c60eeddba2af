package org.gouji.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.gouji.audit.RunProblem;
import org.gouji.document.Place;
import org.gouji.finding.Category;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;

/** The words of outputs in one language, from {@code words_*.properties}. */
public final class Words {

  private final Properties words = new Properties();

  private Words(String resource) {
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("no resource " + resource);
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Words of(Lang lang) {
    return new Words(lang == Lang.EN ? "words_en.properties" : "words_zh.properties");
  }

  /** The words of a key, which exists. */
  String get(String key) {
    String text = words.getProperty(key);
    if (text == null) throw new IllegalArgumentException("no words for " + key);
    return text;
  }

  String get(String key, Object... values) {
    return String.format(Locale.ROOT, get(key), values);
  }

  public String of(Severity severity) {
    return get("severity." + severity.word());
  }

  public String of(Category category) {
    return get("category." + category.word());
  }

  public String of(Verdict verdict) {
    return get("verdict." + verdict.word());
  }

  /** A problem of the run as a sentence, without the report's name. */
  public String of(RunProblem problem) {
    return words.getProperty("run." + problem.code(), problem.code());
  }

  /** A table of the forms; its id where it has no name. */
  String table(String id) {
    return words.getProperty("table." + id, id);
  }

  /** A version of a table. */
  String template(String version) {
    return words.getProperty("template." + version, version);
  }

  /** A place as people say it. */
  String of(Place place) {
    List<String> parts = new ArrayList<>();
    if (place.page() > 0) parts.add(get("place.page", place.page()));
    if (place.line() > 0) parts.add(get("place.line", place.line()));
    if (place.table() > 0) parts.add(get("place.table", place.table()));
    if (place.row() > 0) parts.add(get("place.row", place.row()));
    if (place.column() > 0) parts.add(get("place.column", place.column()));
    return String.join(" ", parts);
  }
}
