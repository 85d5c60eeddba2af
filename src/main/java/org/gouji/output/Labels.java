package org.gouji.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.audit.RunProblem;
import org.gouji.document.Place;
import org.gouji.finding.Category;
import org.gouji.finding.Lang;
import org.gouji.finding.Severity;
import org.gouji.finding.Verdict;

/** The words of outputs in one language, from {@code labels_*.properties}. */
public final class Labels {

  private static final List<String> NOT_OF_PAGES = List.of("book.", "doc.", "impact.", "notice.");

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
    return lang == Lang.EN ? English.LABELS : Chinese.LABELS;
  }

  private static final class English {
    static final Labels LABELS = new Labels("labels_en.properties");
  }

  private static final class Chinese {
    static final Labels LABELS = new Labels("labels_zh.properties");
  }

  /** All words of pages by key. */
  SortedMap<String, String> all() {
    SortedMap<String, String> all = new TreeMap<>();
    for (String key : labels.stringPropertyNames()) {
      if (NOT_OF_PAGES.stream().noneMatch(key::startsWith)) all.put(key, get(key));
    }
    return all;
  }

  /** The words of a key, which exists. */
  String get(String key) {
    String text = labels.getProperty(key);
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
    return labels.getProperty("run." + problem.code(), problem.code());
  }

  /** A level of agencies; its own word where it is none of those known. */
  String level(String level) {
    return labels.getProperty("level." + level, level);
  }

  /** A table of the forms; its id where it has no name. */
  private String table(String id) {
    return labels.getProperty("table." + id, id);
  }

  /** The versions by table as people read them, in the order of the report. */
  Map<String, String> templates(SortedMap<String, String> templates) {
    Map<String, String> named = new LinkedHashMap<>();
    for (String id : get("tables").split(" ", -1)) {
      if (templates.containsKey(id)) named.put(table(id), template(templates.getOrDefault(id, "")));
    }
    templates.forEach((id, version) -> named.putIfAbsent(table(id), template(version)));
    return named;
  }

  /** A version of a table. */
  private String template(String version) {
    return labels.getProperty("template." + version, version);
  }

  /** A place as people say it. */
  String of(Place place) {
    List<String> parts = new ArrayList<>();
    if (!place.report().isEmpty()) parts.add(place.report());
    if (place.page() > 0) parts.add(get("place.page", place.page()));
    if (place.line() > 0) parts.add(get("place.line", place.line()));
    if (place.table() > 0) parts.add(get("place.table", place.table()));
    if (place.row() > 0) parts.add(get("place.row", place.row()));
    if (place.column() > 0) parts.add(get("place.column", place.column()));
    return String.join(" ", parts);
  }
}
