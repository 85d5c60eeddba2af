package org.gouji.collection.cross;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.audit.AuditResult;
import org.gouji.collection.Agency;
import org.gouji.collection.Judgement;
import org.gouji.collection.Missing;
import org.gouji.collection.agency.AgencyDirectory;
import org.gouji.collection.agency.AgencyId;
import org.gouji.collection.fact.Awaited;
import org.gouji.collection.fact.Copy;
import org.gouji.collection.fact.Filing;
import org.gouji.collection.fact.Likeness;
import org.gouji.collection.fact.Publication;
import org.gouji.collection.fact.Rival;
import org.gouji.collection.fact.Stranger;
import org.gouji.collection.fact.Succession;
import org.gouji.collection.prose.LikenessSettings;
import org.gouji.collection.roster.Roster;
import org.gouji.collection.roster.RosterEntry;
import org.gouji.finding.Verdict;
import org.gouji.rule.CollectionOutcome;
import org.gouji.rule.RuleOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a run and of earlier runs, set against each other. Keeps little of each, so that
 * many thousands fit into memory; the words that findings quote are fetched when they are needed.
 * For one thread.
 */
public final class ReportCollection {

  /** For files of one report only, where the rules don't compare prose. */
  private static final LikenessSettings PLAIN =
      new LikenessSettings(
          Integer.MAX_VALUE, 1, Pattern.compile("(?!)"), Integer.MAX_VALUE, 100, Integer.MAX_VALUE);

  private final CollectionSettings settings;
  private final Roster roster;
  private final @Nullable LocalDate asOf;
  private final CellIds ids = new CellIds();
  private final SortedMap<String, Snapshot> snapshots = new TreeMap<>();
  private final List<Unclear> unclear = new ArrayList<>();
  private final Attachments attachments = new Attachments(ids);

  /**
   * An empty collection.
   *
   * @param roster {@link Roster#NONE} where there is none
   * @param asOf the day that deadlines are held against; null where all have passed
   */
  public ReportCollection(CollectionSettings settings, Roster roster, @Nullable LocalDate asOf) {
    this.settings = settings;
    this.roster = roster;
    this.asOf = asOf;
  }

  /**
   * Adds the audit of a document of this run; one that names no agency or no year tells nothing.
   */
  public void add(AuditResult result) {
    add(result, gist(result));
  }

  /**
   * Adds the audit of a document of this run, as {@link #add(AuditResult)} does.
   *
   * @param gist which was made of it
   */
  public void add(AuditResult result, Gist gist) {
    attachments.add(result, gist);
    Snapshot snapshot = Snapshot.of(result, gist, true, ids);
    if (snapshot != null) {
      snapshots.put(snapshot.report(), snapshot);
    } else if (result.verdict() != Verdict.NOT_A_REPORT) {
      unclear.add(new Unclear(result.report(), result.organ(), result.year()));
    }
  }

  /** Files of this run that may make one report together, a text and tables of its own. */
  public List<Joint> joints() {
    if (attachments.isEmpty()) return List.of();
    AgencyDirectory directory = new AgencyDirectory(settings.names(), roster.agencies());
    return attachments.joints(new Groups(snapshots.values(), directory).agencies());
  }

  /** Takes audits of documents of this run in place of those that were added before. */
  public void replace(Collection<AuditResult> results) {
    Set<String> replaced = new HashSet<>();
    for (AuditResult result : results) {
      replaced.add(result.report());
      snapshots.remove(result.report());
      Snapshot snapshot = snapshot(result, true);
      if (snapshot != null) snapshots.put(snapshot.report(), snapshot);
    }
    unclear.removeIf(it -> replaced.contains(it.report()));
  }

  /**
   * Adds an audit that an earlier run kept, once all of this run are added.
   *
   * @param result under a name that no other bears
   */
  public void addEarlier(AuditResult result) {
    Snapshot snapshot = snapshot(result, false);
    if (snapshot != null) snapshots.putIfAbsent(snapshot.report(), snapshot);
  }

  private @Nullable Snapshot snapshot(AuditResult result, boolean current) {
    return Snapshot.of(result, gist(result), current, ids);
  }

  /** What of an audit the collection takes from cells and prose. */
  public Gist gist(AuditResult result) {
    LikenessSettings likeness = settings.likeness();
    return Gist.of(result, likeness == null ? PLAIN : likeness);
  }

  /** The report years of this run. */
  public SortedSet<Integer> years() {
    return snapshots.values().stream()
        .filter(Snapshot::current)
        .map(Snapshot::year)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Runs the collection rules.
   *
   * @param source gives back what was added
   */
  public Judgement judge(Rules rules, Source source) {
    AgencyDirectory directory = new AgencyDirectory(settings.names(), roster.agencies());
    Groups groups = new Groups(snapshots.values(), directory);
    Filings filings = new Filings(source);
    List<Object> facts = new ArrayList<>();
    SortedMap<String, String> copies = new TreeMap<>();
    groups.all().stream()
        .filter(Group::isCurrent)
        .forEach(group -> addFiles(group, filings, facts, copies));
    Reforms reforms = new Reforms(groups, directory);
    addYears(groups, reforms, filings, facts);
    addProse(groups, reforms, filings, source, facts);
    addRoster(groups, reforms, filings, directory, facts);
    boolean alone = facts.size() < 2 && facts.stream().allMatch(Filing.class::isInstance);
    CollectionOutcome outcome = alone ? CollectionOutcome.NONE : rules.run(facts);
    SortedMap<String, RuleOutcome> reports = new TreeMap<>(outcome.reports());
    List<Missing> missing = new ArrayList<>();
    for (Object fact : facts) {
      if (!(fact instanceof Awaited awaited)) continue;
      RuleOutcome said = reports.remove(awaited.about().report());
      if (said != null) missing.add(missing(awaited, directory, said));
    }
    return new Judgement(
        reports, missing, agencies(groups), copies, outcome.failed(), outcome.problems());
  }

  private Missing missing(Awaited awaited, AgencyDirectory directory, RuleOutcome said) {
    AgencyId agency =
        directory.listed().stream()
            .filter(it -> it.line() == awaited.line())
            .findFirst()
            .orElseThrow();
    return new Missing(roster.file(), awaited.year(), agency(agency), said.findings());
  }

  private static Agency agency(AgencyId id) {
    return new Agency(id.key(), id.name(), id.level(), id.region(), id.parent());
  }

  private Map<String, Agency> agencies(Groups groups) {
    Map<String, Agency> agencies = new TreeMap<>();
    groups
        .agencies()
        .forEach(
            (report, id) -> {
              Snapshot snapshot = snapshots.get(report);
              if (snapshot == null || !snapshot.current()) return;
              agencies.put(report, agency(id));
            });
    return agencies;
  }

  private static void addFiles(
      Group group, Filings filings, List<Object> facts, SortedMap<String, String> copies) {
    Filing main = filings.of(group);
    for (Snapshot report : group.reports()) {
      Filing filing = filings.of(report, group);
      facts.add(filing);
      if (!report.equals(group.main())) {
        facts.add(
            new Rival(
                filing,
                main,
                report.hasSameProseAs(group.main()),
                report.figures().contradicting(group.main().figures())));
      }
      for (Snapshot copy : group.copies(report)) {
        copies.put(copy.report(), report.report());
        facts.add(new Copy(filings.of(copy, group), filing, copy.partOf() != null));
      }
    }
  }

  private void addYears(Groups groups, Reforms reforms, Filings filings, List<Object> facts) {
    YearPairs pairs = new YearPairs(settings, ids);
    for (NavigableMap<Integer, Group> years : groups.byAgency().values()) {
      for (Group now : years.values()) {
        if (!now.isCurrent()) continue;
        List<Group> ended = reforms.before(now);
        Group before = years.get(now.year() - 1);
        if (!ended.isEmpty()) {
          facts.add(new Succession(filings.of(now), ended.stream().map(filings::of).toList()));
          continue;
        }
        if (before == null) continue;
        facts.addAll(pairs.facts(now, filings.of(now), before, filings.of(before)));
      }
    }
  }

  private void addProse(
      Groups groups, Reforms reforms, Filings filings, Source source, List<Object> facts) {
    LikenessSettings likeness = settings.likeness();
    if (likeness == null) return;
    List<Group> all = groups.all();
    Prose prose = new Prose(likeness, all, filings, source);
    for (Group now : all) {
      if (!now.isCurrent()) continue;
      Likeness other = prose.toOther(now, groups, reforms);
      if (other != null) facts.add(other);
      Group before = groups.of(now.agency(), now.year() - 1);
      Likeness last = before == null ? null : prose.toLast(now, before);
      if (last != null) facts.add(last);
    }
  }

  private void addRoster(
      Groups groups,
      Reforms reforms,
      Filings filings,
      AgencyDirectory directory,
      List<Object> facts) {
    Dates dates = new Dates(settings.deadlines(), roster.file());
    Map<Integer, RosterEntry> byLine = roster.byLine();
    for (Group group : groups.all()) {
      if (!group.isCurrent()) continue;
      Filing filing = filings.of(group);
      RosterEntry entry = byLine.get(group.agency().line());
      if (roster.isGiven() && !reforms.isKnown(group))
        facts.add(new Stranger(filing, roster.file()));
      Publication publication = dates.publication(group, filing, entry);
      if (publication != null && publication.late() > 0) facts.add(publication);
    }
    if (!roster.isGiven()) return;
    List<Unclear> all = new ArrayList<>(unclear);
    for (Snapshot file : snapshots.values()) {
      AgencyId agency = groups.agencies().get(file.report());
      if (agency != null && agency.isListed()) continue;
      all.add(new Unclear(file.report(), file.organ(), file.year()));
    }
    facts.addAll(
        new RollCall(settings, roster, directory, groups, reforms, dates, all).missing(asOf));
    List<AgencyId> listed = directory.listed();
    UnitSums sums = new UnitSums(groups, filings, ids);
    for (int i = 0; i < listed.size(); i++) {
      RosterEntry entry = roster.entries().get(i);
      sums.add(listed.get(i), entry.agency().from(), entry.agency().to());
    }
    settings.sums().forEach(cell -> facts.addAll(sums.of(cell)));
  }
}
