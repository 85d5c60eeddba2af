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

/** The labels of outputs in one language, from {@code words_*.properties}. */
public final class Labels {

  private final Properties labels = new Properties();

  private Labels(String resource) {
    try (InputStream in = Labels.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("no resource " + resource);
      labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Labels of(Lang lang) {
    return new Labels(lang == Lang.EN ? "words_en.properties" : "words_zh.properties");
  }

  /** The labels of a key, which exists. */
  String get(String key) {
    String text = labels.getProperty(key);
    if (text == null) throw new IllegalArgumentException("no labels for " + key);
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
    return labels.getProperty("run." + problem.code(), problem.code());
  }

  /** A table of the forms; its id where it has no name. */
  String table(String id) {
    return labels.getProperty("table." + id, id);
  }

  /** A version of a table. */
  String template(String version) {
    return labels.getProperty("template." + version, version);
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
