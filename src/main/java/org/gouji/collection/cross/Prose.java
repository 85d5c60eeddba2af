package org.gouji.collection.cross;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.collection.fact.Filing;
import org.gouji.collection.fact.Likeness;
import org.gouji.collection.prose.LikenessSettings;
import org.gouji.collection.prose.Lookalikes;
import org.gouji.collection.prose.Lookalikes.Match;
import org.gouji.collection.prose.Lookalikes.Member;
import org.gouji.collection.prose.Passages;
import org.gouji.document.Quote;
import org.jspecify.annotations.Nullable;

/** Sets the prose of each report against last year's and against that of other agencies. */
final class Prose {

  private final LikenessSettings settings;
  private final Filings filings;
  private final Source source;
  private final List<Group> groups;
  private final Map<Group, Integer> index = new HashMap<>();
  private final Lookalikes lookalikes;

  Prose(LikenessSettings settings, List<Group> all, Filings filings, Source source) {
    this.settings = settings;
    this.filings = filings;
    this.source = source;
    this.groups = new ArrayList<>(all);
    groups.sort(Comparator.comparing(Group::year).thenComparing(it -> it.main().report()));
    List<Member> members = new ArrayList<>();
    for (Group group : groups) {
      index.put(group, members.size());
      members.add(new Member(group.agency().key(), group.year(), group.main().writing()));
    }
    this.lookalikes = new Lookalikes(members, settings);
  }

  /** The likeness to the same agency's last report; null where there is too little or too few. */
  @Nullable Likeness toLast(Group now, Group before) {
    Integer one = index.get(now);
    Integer other = index.get(before);
    if (one == null || other == null) return null;
    Match match = lookalikes.compare(one, other);
    return match == null || match.share() < settings.share() ? null : likeness(now, match, true);
  }

  /** The likeness to another agency's report; null where none is alike. */
  @Nullable Likeness toOther(Group now) {
    Integer one = index.get(now);
    Match match = one == null ? null : lookalikes.nearest(one);
    if (match == null || isOffice(now, groups.get(match.other()))) return null;
    return likeness(now, match, false);
  }

  /** Whether one is the office of the other, which may report in its words. */
  private static boolean isOffice(Group one, Group other) {
    return office(one).equals(office(other));
  }

  private static String office(Group group) {
    return group.agency().key().replaceFirst("(?<=政府)办公(?:厅|室)$", "");
  }

  private Likeness likeness(Group now, Match match, boolean own) {
    Group before = groups.get(match.other());
    Filing filing = filings.of(now);
    Filing other = filings.of(before);
    return new Likeness(
        filing,
        other,
        own,
        match.share(),
        match.length(),
        () ->
            Passages.longest(
                prose(filing),
                now.main().organ(),
                prose(other),
                before.main().organ(),
                lookalikes,
                settings));
  }

  private List<Quote> prose(Filing filing) {
    return new FetchedEvidence(source, List.of(filing.report())).prose();
  }
}
