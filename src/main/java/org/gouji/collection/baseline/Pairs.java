package org.gouji.collection.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.collection.Agency;
import org.gouji.collection.agency.AgencyNames;
import org.jspecify.annotations.Nullable;

/**
 * Tells which document of an earlier audit is which of this one: that of the same name, agency and
 * year, else one of the same agency and year.
 */
final class Pairs {

  private final AgencyNames names;
  private final Map<String, Baseline.Document> byReport = new HashMap<>();
  private final Map<String, List<Baseline.Document>> byKey = new TreeMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param agencies agency by report, where known
   */
  Pairs(
      Baseline baseline, List<Current> documents, AgencyNames names, Map<String, Agency> agencies) {
    this.names = names;
    Map<String, Baseline.Document> earlier = new HashMap<>();
    baseline.documents().forEach(it -> earlier.put(it.report(), it));
    List<Current> rest = new ArrayList<>();
    for (Current document : documents) {
      Agency agency = agencies.get(document.report());
      String key = key(agency == null ? null : agency.key(), document.organ(), document.year());
      if (key != null) keys.put(document.report(), key);
      Baseline.Document same = earlier.get(document.report());
      if (same != null && isSame(document, same)) pair(document, same);
      else rest.add(document);
    }
    for (Baseline.Document document : baseline.documents()) {
      String key = key(owner(document), document.organ(), document.year());
      if (key != null) byKey.computeIfAbsent(key, it -> new ArrayList<>()).add(document);
    }
    for (Current document : rest) {
      alike(document).stream()
          .filter(it -> !taken.contains(it.report()))
          .findFirst()
          .ifPresent(it -> pair(document, it));
    }
  }

  private void pair(Current document, Baseline.Document earlier) {
    byReport.put(document.report(), earlier);
    taken.add(earlier.report());
  }

  private boolean isSame(Current document, Baseline.Document earlier) {
    if (document.organ() == null && document.year() == null) return true;
    if (!Objects.equals(document.year(), earlier.year())) return false;
    return document.organ() == null
        || earlier.organ() == null
        || names.isSame(document.organ(), earlier.organ());
  }

  private @Nullable String owner(Baseline.Document document) {
    if (document.organ() == null) return null;
    Set<String> owners = names.keys(document.organ());
    return owners.size() == 1 ? owners.iterator().next() : null;
  }

  private static @Nullable String key(
      @Nullable String agency, @Nullable String organ, @Nullable Integer year) {
    if (year == null) return null;
    if (agency != null) return year + " " + agency;
    return organ == null ? null : year + "\n" + organ;
  }

  /** The earlier documents of the agency and year of a document. */
  private List<Baseline.Document> alike(Current document) {
    String key = keys.get(document.report());
    return key == null ? List.of() : byKey.getOrDefault(key, List.of());
  }

  /** The earlier document that a document is; null where there was none. */
  Baseline.@Nullable Document earlier(String report) {
    return byReport.get(report);
  }

  /** What was found on a document, or on the others of its agency and year where it is new. */
  List<Baseline.Known> known(String report) {
    Baseline.Document same = byReport.get(report);
    if (same != null) return same.known();
    String key = keys.get(report);
    if (key == null) return List.of();
    return byKey.getOrDefault(key, List.of()).stream().flatMap(it -> it.known().stream()).toList();
  }

  boolean isPaired(Baseline.Document document) {
    return taken.contains(document.report());
  }
}
