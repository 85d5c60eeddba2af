package org.gouji.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of the official form, as {@code rules/forms/*.yaml} gives it.
 *
 * @param version {@code 2014}, {@code 2019}, {@code 2021}
 * @param years first and last report year it is for; the last is null while it is in force
 * @param notice document number of the notice that prescribes it
 * @param basis the notice, as findings cite it
 * @param sections the statutory sections in order; empty for a free narrative
 * @param tables the statutory tables
 */
public record Form(
    String version,
    List<@Nullable Integer> years,
    String notice,
    String basis,
    List<Section> sections,
    List<FormTable> tables) {

  public Form {
    sections = sections == null ? List.of() : List.copyOf(sections);
    tables = List.copyOf(tables);
  }

  /** Whether a report on that year has to follow this form. */
  public boolean isFor(int year) {
    Integer first = years.get(0);
    Integer last = years.get(1);
    return (first == null || year >= first) && (last == null || year <= last);
  }

  /** The same with other sections. */
  Form withSections(List<Section> others) {
    return new Form(version, years, notice, basis, others, tables);
  }

  /** The same with a table instead of its own of that id. */
  Form with(FormTable table) {
    return new Form(
        version,
        years,
        notice,
        basis,
        sections,
        tables.stream().map(own -> own.id().equals(table.id()) ? table : own).toList());
  }

  public Optional<FormTable> table(String id) {
    return tables.stream().filter(table -> table.id().equals(id)).findFirst();
  }

  /**
   * A statutory section.
   *
   * @param no 1 to 6
   * @param title its official title, without the number
   * @param variants other titles in use, each enough to know it
   * @param table id of the table it holds; null where it holds none
   */
  public record Section(
      int no, String title, List<String> variants, @JsonProperty("table") @Nullable String table) {
    public Section {
      variants = variants == null ? List.of() : List.copyOf(variants);
    }
  }
}
