package org.gouji.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.codec.Kept;
import org.jspecify.annotations.Nullable;

/**
 * All versions of the official form.
 *
 * @param all oldest first
 */
public record Forms(List<Form> all) {

  public Forms {
    all = List.copyOf(all);
  }

  /**
   * The forms of a folder, as they were kept or else read.
   *
   * @throws FormException as {@link #load(Path)}
   */
  public static Forms load(Path folder, Kept kept) {
    return kept.get("forms", Forms.class, () -> load(folder));
  }

  /**
   * Reads every {@code *.yaml} of a folder, and the sheets beside them.
   *
   * @throws FormException where one is missing or has a mistake, with all mistakes; each names file
   *     and place
   */
  public static Forms load(Path folder) {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    FormMistakes mistakes = new FormMistakes();
    Map<String, Path> versions = new HashMap<>();
    List<Form> forms = new ArrayList<>();
    List<Path> files = files(folder);
    for (Path file : files) {
      Form form = read(yaml, file, mistakes);
      if (form == null) continue;
      Path other = versions.putIfAbsent(form.version(), file);
      if (other == null) forms.add(form);
      else mistakes.add(sameVersion(file, form.version(), other));
    }
    if (files.isEmpty()) throw FormException.in(folder, 0, "没有表格格式文件", "no form in this folder");
    forms.sort(Comparator.comparing(Form::version));
    FormYears.check(forms, versions, mistakes);
    List<Form> whole = FormSheets.apply(folder, forms, forms.size() == files.size(), mistakes);
    mistakes.throwIfAny();
    return new Forms(whole);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw FormException.of(folder, e);
    }
  }

  private static FormException sameVersion(Path file, String version, Path other) {
    return FormException.in(
        file,
        0,
        "版本“" + version + "”已被 " + other.getFileName() + " 使用，请改写 version",
        "version " + version + " is already used by " + other.getFileName());
  }

  /** A form; null, with mistakes, where its file has any. */
  private static @Nullable Form read(ObjectMapper yaml, Path file, FormMistakes mistakes) {
    FormMistakes own = new FormMistakes();
    FormCheck.check(file, own);
    if (own.isEmpty()) {
      try {
        return yaml.readValue(file.toFile(), FormFile.class).toForm();
      } catch (IOException e) {
        own.add(FormException.of(file, e));
      }
    }
    mistakes.addAll(own);
    return null;
  }

  /**
   * The form that a report on that year has to follow, the newest where several are for it; empty
   * before 2014, when it was free.
   */
  public Optional<Form> expected(int year) {
    return all.stream().filter(form -> form.isFor(year)).reduce((older, newer) -> newer);
  }

  public Optional<Form> version(String version) {
    return all.stream().filter(form -> form.version().equals(version)).findFirst();
  }

  /** Every version of a table with its form's version, newest first. */
  public List<Versioned> versionsOf(String tableId) {
    List<Versioned> versions = new ArrayList<>();
    for (Form form : all) {
      form.table(tableId).ifPresent(table -> versions.add(0, new Versioned(form.version(), table)));
    }
    return versions;
  }

  /** Ids of all tables, oldest form first. */
  public List<String> tableIds() {
    return all.stream()
        .flatMap(form -> form.tables().stream())
        .map(FormTable::id)
        .distinct()
        .toList();
  }

  /** A table of one version. */
  public record Versioned(String version, FormTable table) {}
}
