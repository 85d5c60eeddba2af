package org.gouji.collection.agency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All names that an agency of a roster may bear: the one listed, former ones, these without a
 * remark in brackets such as {@code （本级）}, and short ones with the region beside them.
 */
final class ListedNames {

  private static final Pattern REMARK = Pattern.compile("[(（][^()（）]*[)）]\\s*$");

  private final NameParser parser;
  private final Set<String> listed = new HashSet<>();

  ListedNames(NameParser parser, List<Listed> roster) {
    this.parser = parser;
    for (Listed entry : roster) {
      for (String name : written(entry)) listed.add(parser.plain(name));
    }
  }

  private static List<String> written(Listed entry) {
    List<String> names = new ArrayList<>();
    names.add(entry.name());
    names.addAll(entry.formerNames());
    return names;
  }

  /** The names of an agency, taken apart; a name that another bears in full is not shortened to. */
  List<AgencyName> of(Listed entry) {
    return names(entry, written(entry));
  }

  /** Those of its names that it bears now. */
  List<AgencyName> current(Listed entry) {
    return names(entry, List.of(entry.name()));
  }

  /** Those of its names that it bore before. */
  List<AgencyName> former(Listed entry) {
    return names(entry, entry.formerNames());
  }

  private List<AgencyName> names(Listed entry, List<String> written) {
    List<AgencyName> names = new ArrayList<>();
    for (String name : written) {
      names.add(parser.parse(name));
      String bare = REMARK.matcher(name).replaceFirst("");
      boolean remark = !bare.equals(name) && !bare.isBlank();
      if (remark && !listed.contains(parser.plain(bare))) names.add(parser.parse(bare));
    }
    if (entry.region().isEmpty()) return names;
    for (AgencyName name : List.copyOf(names)) {
      if (!name.relative()) continue;
      AgencyName whole = parser.parse(entry.region(), name.core());
      if (whole != null) names.add(whole);
    }
    return names;
  }
}
