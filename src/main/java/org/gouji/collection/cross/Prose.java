package org.gouji.collection.cross;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
      members.add(new Member(group.agency().key(), group.year(), group.wordiest().writing()));
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

  /**
   * The likeness to another agency's report; null where none is alike, or the other may be the same
   * agency under another name.
   */
  @Nullable Likeness toOther(Group now, Groups all, Reforms reforms) {
    Integer one = index.get(now);
    Match match = one == null ? null : lookalikes.nearest(one);
    if (match == null) return null;
    Group other = groups.get(match.other());
    if (!now.agency().certain() || !other.agency().certain()) return null;
    if (isOffice(now, other) || isSuccessor(now, other, all)) return null;
    if (reforms.before(now).contains(other)) return null;
    return likeness(now, match, false);
  }

  /** Whether one agency's reports begin where the other's end, as after a reform. */
  private static boolean isSuccessor(Group now, Group before, Groups all) {
    return before.year() == now.year() - 1
        && all.of(now.agency(), before.year()) == null
        && all.of(before.agency(), now.year()) == null;
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
    Supplier<List<Quote>> passages =
        () -> passages(now.wordiest(), before.wordiest(), match.exact());
    return new Likeness(
        filings.of(now),
        filings.of(before),
        own,
        match.share(),
        match.length(),
        match.exact(),
        passages);
  }

  private List<Quote> passages(Snapshot one, Snapshot other, boolean exact) {
    List<Quote> both =
        Passages.longest(
            FetchedEvidence.prose(source, one.report()),
            one.organ(),
            FetchedEvidence.prose(source, other.report()),
            other.organ(),
            lookalikes,
            exact,
            settings);
    if (both.isEmpty()) return both;
    return List.of(
        FetchedEvidence.of(one.report(), both.get(0)),
        FetchedEvidence.of(other.report(), both.get(1)));
  }
}
