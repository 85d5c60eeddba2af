package org.gouji.output;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.audit.PackInfo;
import org.gouji.finding.Lang;

/**
 * What is known of a run before it begins.
 *
 * @param version version of this program
 * @param pack the rules
 * @param lang language of the outputs
 * @param options the options that bear on results, by name
 * @param ruleTitles titles of rules by id, for pages; may lack some
 */
public record RunSettings(
    String version,
    PackInfo pack,
    Lang lang,
    SortedMap<String, String> options,
    Map<String, String> ruleTitles) {

  public RunSettings {
    options = new TreeMap<>(options);
    ruleTitles = Map.copyOf(ruleTitles);
  }
}
