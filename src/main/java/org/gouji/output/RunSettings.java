package org.gouji.output;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.audit.PackInfo;
import org.gouji.finding.Lang;
import org.gouji.form.Form;

/**
 * What is known of a run before it begins.
 *
 * @param version version of this program
 * @param pack the rules
 * @param lang language of the outputs
 * @param options the options that bear on results, by name
 * @param ruleTitles titles of rules by id, for pages; may lack some
 * @param forms the official forms, for pages that draw them
 * @param singleFile whether the page is one file, however large
 */
public record RunSettings(
    String version,
    PackInfo pack,
    Lang lang,
    SortedMap<String, String> options,
    Map<String, String> ruleTitles,
    List<Form> forms,
    boolean singleFile) {

  public RunSettings {
    options = new TreeMap<>(options);
    ruleTitles = Map.copyOf(ruleTitles);
    forms = List.copyOf(forms);
  }

  /** Of a run without forms to draw. */
  public RunSettings(
      String version,
      PackInfo pack,
      Lang lang,
      SortedMap<String, String> options,
      Map<String, String> ruleTitles) {
    this(version, pack, lang, options, ruleTitles, List.of(), false);
  }
}
