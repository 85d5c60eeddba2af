package org.gouji.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Grid;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.form.Aligner;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.report.BlankForm;
import org.gouji.report.Cell;
import org.gouji.report.Identity;
import org.gouji.report.Issuer;
import org.gouji.report.Loss;
import org.gouji.report.MissingTable;
import org.gouji.report.Organ;
import org.gouji.report.Period;
import org.gouji.report.Published;
import org.gouji.report.Report;
import org.gouji.report.Subject;
import org.gouji.report.Title;
import org.jspecify.annotations.Nullable;

/** The extraction of one document: tables first, then what is left is prose. */
final class Extraction {

  /** So many sections show that a document is a report's text. */
  private static final int FEWEST_SECTIONS = 3;

  /** So many characters beside tables are notes on them. */
  private static final int LONGEST_NOTES = 200;

  private final Document document;
  private final List<Block> blocks;
  private final @Nullable Quote next;
  private final Forms forms;
  private final SectionTitles titles;
  private final Vocabulary words;
  private final TableFinder.Found tables;
  private final Aligner aligner;
  private final List<Passage> passages;
  private final List<Passage> notes = new ArrayList<>();
  private final Sections sections;
  private final Map<String, String> given;
  private final List<Block> all;
  private final boolean recognized;

  Extraction(
      Document document,
      Forms forms,
      Aligner aligner,
      SectionTitles titles,
      Vocabulary words,
      Map<String, String> given,
      List<Attached> attached) {
    this.given = given;
    this.recognized =
        document.recognized() || attached.stream().anyMatch(it -> it.document().recognized());
    this.document = document;
    this.forms = forms;
    this.aligner = aligner;
    this.titles = titles;
    this.words = words;
    FirstReport first = FirstReport.of(document.blocks(), titles);
    this.blocks = first.blocks();
    this.next = first.next();
    this.all =
        Stream.concat(
                blocks.stream(), attached.stream().flatMap(it -> it.document().blocks().stream()))
            .toList();
    this.tables = tables(attached);
    this.passages = Furniture.passages(blocks, tables.used(), titles);
    this.sections = Sections.of(passages, titles, recognized);
  }

  /** The tables of the document with those that stand in other files, whose notes are kept. */
  private TableFinder.Found tables(List<Attached> attached) {
    TableFinder.Found own = new TableFinder(aligner, titles).find(blocks);
    if (attached.isEmpty()) return own;
    Map<String, List<Grid>> pieces = new LinkedHashMap<>(own.pieces());
    for (Attached other : attached) {
      TableFinder.Found found = new TableFinder(aligner, titles).find(other.document().blocks());
      for (String table : other.tables()) {
        pieces.put(table, found.pieces().getOrDefault(table, List.of()));
      }
      notes.addAll(Furniture.passages(other.document().blocks(), found.used(), titles));
    }
    return new TableFinder.Found(pieces, own.used());
  }

  /** Whether sections of the report stand in the document, so that tables may stand elsewhere. */
  boolean hasText() {
    return next == null && sections.found().size() >= FEWEST_SECTIONS && !isWithoutText();
  }

  /** Whether nothing of a report but tables stands in the document, notes on them aside. */
  boolean hasTablesOnly() {
    if (next != null || !isWithoutText()) return false;
    int prose = passages.stream().mapToInt(it -> it.text().length()).filter(n -> n > 20).sum();
    return document.kind() == Document.Kind.SHEET || prose < LONGEST_NOTES;
  }

  Optional<Report> report() {
    TitleFinder.Found found =
        TitleFinder.find(beforeSections(), List.of(document.title()), words.foreignName());
    Title title = found == null ? null : found.title();
    Optional<Period> period = Years.period(sections.withPreface(1));
    Integer year = title != null && title.year() != null ? title.year() : null;
    if (year == null) year = period.map(Period::year).orElse(null);
    if (year == null && tablesOnly()) year = Years.only(passages, document.title());
    if (year == null && sections.found().size() >= FEWEST_SECTIONS) {
      year = Years.spoken(sections.withPreface(1));
    }
    TableFacts facts =
        new TableFacts(aligner, forms, tables, year, sections, all, given, recognized);
    Genre genre = new Genre(document, passages, sections, title, facts.found());
    if (!genre.isReport()) return Optional.empty();
    Organ organ = organ(found);
    String form = year == null ? "unknown" : forms.expected(year).map(Form::version).orElse("free");
    Subject subject =
        new Subject(
            year,
            form,
            organ.level(),
            organ.certain(),
            organ.name() != null && words.noRegulations().matcher(organ.name()).find());
    List<Loss> losses = new ArrayList<>(facts.losses());
    if (title == null && year != null && !tablesOnly()) {
      losses.add(new Loss("title-unread", "", List.of(), List.of()));
    }
    if (next != null) losses.add(new Loss("more-reports", "", List.of(), List.of(next)));
    if (genre.isOnlyAttachment()) {
      losses.add(new Loss("attachment-only", "", List.of(), genre.attachments()));
      return Optional.of(report(subject, organ, facts, List.of(), losses));
    }
    if (facts.isBlankForm()) {
      Object blank = new BlankForm(facts.cells().size(), facts.firstQuote());
      return Optional.of(report(subject, organ, facts, List.of(subject, blank), losses));
    }
    List<Object> all = new ArrayList<>();
    all.add(subject);
    all.add(organ);
    if (tablesOnly()) {
      facts.facts().stream().map(Extraction::elsewhere).forEach(all::add);
      return Optional.of(report(subject, organ, facts, all, losses));
    }
    if (title != null) all.add(title);
    Issuer issuer = Furniture.issuer(blocks, tables.used(), Objects.toString(organ.name(), ""));
    if (issuer != null) all.add(issuer);
    Published published = PublishedFinder.find(document.metadata(), passages);
    if (published != null) all.add(published);
    period.ifPresent(all::add);
    all.addAll(facts.facts());
    if (subject.isStatutory()) all.addAll(SectionFacts.of(sections, titles, words, facts, blocks));
    Values values = new Values(facts.cells(), facts.lost());
    boolean statistics = form.equals("2014") || (form.equals("unknown") && facts.has("statistics"));
    Scope scope = new Scope(words, year, Objects.toString(organ.name(), ""));
    Claims claims = new Claims(words, scope, values, statistics);
    all.addAll(
        claims.find(
            statistics || !subject.isStatutory()
                ? withNotes(passages)
                : withNotes(sections.withPreface(1, 3, 4, 6))));
    all.add(new SoughtProse(sections, scope, words));
    all.addAll(
        PartSums.find(
            subject.isStatutory() ? sections.withPreface(1, 6) : passages, !subject.isStatutory()));
    if (year != null && subject.isStatutory()) {
      all.addAll(Years.others(withNotes(sections.withPreface(1, 3, 4)), year));
    }
    all.addAll(Signs.citations(passages, forms));
    all.addAll(Signs.noise(passages, title, words.noise(), Furniture.organLines(blocks)));
    return Optional.of(report(subject, organ, facts, all, losses));
  }

  /**
   * Passages with the notes on tables in other files, which tell as much as those beside tables.
   */
  private List<Passage> withNotes(List<Passage> some) {
    if (notes.isEmpty()) return some;
    return Stream.concat(some.stream(), notes.stream()).toList();
  }

  /**
   * Whether the file is one of tables alone, of which no text can be asked: a workbook or CSV
   * without any of the sections that have no table.
   */
  private boolean tablesOnly() {
    return document.kind() == Document.Kind.SHEET && isWithoutText();
  }

  private boolean isWithoutText() {
    return sections.get(1) == null && sections.get(5) == null && sections.get(6) == null;
  }

  /** A table that is not in such a file may stand in another one. */
  private static Object elsewhere(Object fact) {
    return fact instanceof MissingTable it && !it.unread()
        ? new MissingTable(it.id(), it.name(), true, it.quote())
        : fact;
  }

  private Report report(
      Subject subject, Organ organ, TableFacts facts, List<Object> all, List<Loss> losses) {
    List<Cell> cells = facts.cells();
    List<Identity> identities = all.isEmpty() ? List.of() : facts.identities();
    List<Object> everything = new ArrayList<>(all);
    if (all.size() > 2) {
      everything.addAll(cells);
      everything.addAll(identities);
    }
    return new Report(
        subject.year(),
        organ,
        new TreeMap<>(facts.templates()),
        cells,
        all.size() > 2 ? identities : List.of(),
        everything,
        losses,
        passages.stream().map(it -> new Quote(it.place(), it.original())).toList(),
        facts.glued(),
        recognized);
  }

  private List<Passage> beforeSections() {
    List<Passage> head = sections.preface();
    return head.isEmpty() ? passages.subList(0, Math.min(passages.size(), 12)) : head;
  }

  private Organ organ(TitleFinder.@Nullable Found found) {
    String name = found == null ? "" : found.organ();
    boolean spoiled = found != null && found.title().spoiled();
    Quote quote = found == null ? new Quote(Place.NONE, "") : found.title().quote();
    if (name.isEmpty() && found != null && found.index() > 0 && !spoiled) {
      Passage above = beforeSections().get(found.index() - 1);
      boolean plausible =
          above.text().length() <= 26 && above.text().matches("[\\u4e00-\\u9fff]{3,26}");
      OrganFinder levels = new OrganFinder(words);
      if (plausible && levels.level(above.text()) != org.gouji.report.Level.UNKNOWN) {
        name = above.text();
        quote = above.quote();
      }
    }
    Issuer issuer = Furniture.issuer(blocks, tables.used(), name);
    int size = passages.size();
    return new OrganFinder(words)
        .find(
            name, spoiled, quote, issuer, passages, passages.subList(Math.max(0, size - 12), size));
  }
}
