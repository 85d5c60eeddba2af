package org.gouji.collection.cross;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.collection.agency.AgencyId;
import org.gouji.collection.fact.Filing;

/** The facts about reports themselves, one each. */
final class Filings {

  private final Source source;
  private final Map<Snapshot, Filing> made = new HashMap<>();

  Filings(Source source) {
    this.source = source;
  }

  Filing of(Group group) {
    return of(group.main(), group);
  }

  /** A file of a group; of a report's main file, its words stand in the other files too. */
  Filing of(Snapshot file, Group group) {
    return made.computeIfAbsent(
        file,
        it -> {
          List<String> files =
              Stream.concat(Stream.of(file), group.copies(file).stream())
                  .map(Snapshot::report)
                  .toList();
          AgencyId agency = group.agency();
          return new Filing(
              file.report(),
              file.year(),
              agency.key(),
              agency.name(),
              agency.certain(),
              file.level(),
              file.levelCertain(),
              file.current(),
              new FetchedEvidence(source, files));
        });
  }
}
