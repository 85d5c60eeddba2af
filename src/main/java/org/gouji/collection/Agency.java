package org.gouji.collection;

import java.util.Locale;
import org.gouji.audit.AuditResult;
import org.gouji.report.Level;
import org.jspecify.annotations.Nullable;

/**
 * An agency under all its names.
 *
 * @param key tells it from every other, the same in every year and run
 * @param name what outputs call it
 * @param level the word for its level in the roster, or as told by its name; empty where unknown
 * @param region the region it is ranked in; empty where unknown
 * @param parent key of the agency above it; null where there is none or it is unknown
 */
public record Agency(
    String key, String name, String level, String region, @Nullable String parent) {

  /**
   * The agency of a report as outputs show it: what is not known of it is taken from the report.
   *
   * @param known null where nothing is known of it; then its name is its key
   * @return with an empty key where the report does not name it either
   */
  public static Agency of(AuditResult result, @Nullable Agency known) {
    Level kind = result.content().level();
    boolean told = result.content().levelCertain() && kind != Level.UNKNOWN;
    String level = told ? kind.name().toLowerCase(Locale.ROOT) : "";
    if (known == null) {
      String organ = result.organ() == null ? "" : result.organ();
      return new Agency(organ, organ, level, "", null);
    }
    String itsLevel = known.level().isEmpty() ? level : known.level();
    return new Agency(known.key(), known.name(), itsLevel, known.region(), known.parent());
  }
}
