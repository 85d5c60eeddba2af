package org.gouji.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Quote;
import org.gouji.extract.Scope.Figure;
import org.gouji.extract.Sentences.Span;
import org.gouji.extract.Vocabulary.ClaimKind;
import org.gouji.report.Claim;
import org.gouji.report.Claim.Agreement;
import org.jspecify.annotations.Nullable;

/** Finds figures in the prose that a table has too, and compares them. */
final class Claims {

  private static final int LONGEST_HEAD = 20;

  /** Kinds of claim that say that there was none. */
  private static final Set<String> NOTHING =
      Set.of("noApplication", "noApplicationClause", "noReview", "noLawsuit");

  private static final Pattern SUBHEADING =
      Pattern.compile("[(（]?[一二三四五六七八九十\\d]{1,2}[)）、.][^。;；]{2,18}");

  private final Vocabulary words;
  private final Scope scope;
  private final Values values;
  private final boolean statistics;
  private final List<Claim> claims = new ArrayList<>();

  /**
   * @param scope which figures are the report's own
   * @param values the cells' values
   * @param statistics whether the report has the statistics table instead of the three tables
   */
  Claims(Vocabulary words, Scope scope, Values values, boolean statistics) {
    this.words = words;
    this.scope = scope;
    this.values = values;
    this.statistics = statistics;
  }

  List<Claim> find(List<Passage> passages) {
    String over = "";
    for (Passage passage : passages) {
      String text = passage.text();
      if (SUBHEADING.matcher(text).matches()) over = text;
      boolean worth =
          text.indexOf('公') >= 0
              || text.indexOf('申') >= 0
              || text.indexOf('复') >= 0
              || text.indexOf('诉') >= 0
              || text.indexOf('文') >= 0;
      if (!worth) continue;
      List<ClaimKind> kinds = possible(words.claims(), passage.letters());
      if (kinds.isEmpty()) continue;
      Set<Long> taken = new LinkedHashSet<>();
      String head = "";
      String before = "";
      for (Span sentence : Sentences.of(passage)) {
        sentence(sentence, over + head + before, kinds, taken);
        before = sentence.text();
        if (head.isEmpty()) head = before.length() <= LONGEST_HEAD ? before : "。";
      }
    }
    return merged(claims.stream().map(this::weighed).toList());
  }

  /**
   * A contradiction as doubtful where the text says elsewhere what the table says: the figure may
   * be of another scope, and one of the two is the agency's.
   */
  private Claim weighed(Claim claim) {
    if (!claim.isContradiction() || !claim.plain()) return claim;
    boolean saidRight =
        claims.stream()
            .anyMatch(
                other ->
                    other.agreement() == Agreement.AGREES
                        && other.value().signum() > 0
                        && (other.kind().equals(claim.kind())
                            || (NOTHING.contains(claim.kind())
                                && other.cells().containsAll(claim.cells()))));
    return saidRight ? claim.doubtful() : claim;
  }

  /**
   * @param before the headings over its paragraph and at the beginning of it, and the sentence
   *     before it
   * @param worth the kinds of claim that its paragraph may hold
   */
  private void sentence(Span sentence, String before, List<ClaimKind> worth, Set<Long> taken) {
    String text = sentence.text();
    if (text.length() < 6) return;
    Letters letters = new Letters(text);
    for (ClaimKind kind : possible(worth, letters)) {
      List<String> accept = statistics ? kind.statistics() : kind.accept();
      if (accept.isEmpty()) continue;
      if (kind.context() != null && !inContext(kind.context(), before, text)) continue;
      for (Search pattern : kind.patterns()) {
        if (!pattern.possible(letters)) continue;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) consider(kind, accept, sentence, matcher, taken);
      }
    }
  }

  private static List<ClaimKind> possible(List<ClaimKind> kinds, Letters letters) {
    List<ClaimKind> possible = new ArrayList<>();
    for (ClaimKind kind : kinds) {
      for (Search pattern : kind.patterns()) {
        if (!pattern.possible(letters)) continue;
        possible.add(kind);
        break;
      }
    }
    return possible;
  }

  private static boolean inContext(Pattern context, String before, String sentence) {
    return context.matcher(sentence).find() || context.matcher(before).find();
  }

  private void consider(
      ClaimKind kind, List<String> accept, Span sentence, Matcher match, Set<Long> taken) {
    Figure figure = scope.figure(kind, sentence, match);
    if (figure == null) return;
    if (kind.value() == null && !taken.add((long) sentence.from() + match.start(1))) return;
    if (figure.rough()) return;
    Claim claim = compare(kind, accept, figure.value(), figure.plain(), figure.quote());
    if (claim != null && !claims.contains(claim)) claims.add(claim);
  }

  private @Nullable Claim compare(
      ClaimKind kind, List<String> accept, BigDecimal value, boolean plain, Quote quote) {
    Map<BigDecimal, String> known = new LinkedHashMap<>();
    Set<String> cells = new LinkedHashSet<>();
    List<Map<String, Integer>> sums = new ArrayList<>();
    boolean unknown = false;
    boolean agrees = false;
    boolean present = false;
    boolean lost = false;
    for (String sum : accept) {
      Values.Sum total = values.sum(sum);
      if (!total.present()) continue;
      present = true;
      cells.addAll(total.cells());
      sums.add(total.terms());
      if (total.value() == null) {
        if (!total.lost() && total.least() != null && total.least().compareTo(value) > 0) continue;
        unknown = true;
        lost |= total.lost();
      } else {
        known.putIfAbsent(total.value(), sum);
        agrees |= total.value().compareTo(value) == 0;
      }
    }
    Agreement agreement =
        agrees
            ? Agreement.AGREES
            : unknown || known.isEmpty() ? Agreement.UNKNOWN : Agreement.CONTRADICTS;
    if (!present || (agreement == Agreement.UNKNOWN && !lost)) return null;
    List<String> first = values.sum(accept.get(0)).cells();
    return new Claim(
        kind.id(),
        kind.name(),
        value,
        "",
        plain,
        kind.weight(),
        agreement,
        List.copyOf(known.keySet()),
        sums,
        List.copyOf(cells),
        List.of(quote),
        values.quotes(first),
        false);
  }

  /** Contradictions of the same cells by the same figure, put into one. */
  private static List<Claim> merged(List<Claim> claims) {
    List<Claim> merged = new ArrayList<>();
    for (Claim claim : claims) {
      int same = -1;
      for (int i = 0; i < merged.size(); i++) if (sameCause(merged.get(i), claim)) same = i;
      if (same < 0) merged.add(claim);
      else merged.set(same, merged.get(same).and(claim));
    }
    return merged;
  }

  private static boolean sameCause(Claim a, Claim b) {
    return a.isContradiction()
        && b.isContradiction()
        && a.value().compareTo(b.value()) == 0
        && a.weight().equals(b.weight())
        && a.cells().stream().anyMatch(b.cells()::contains);
  }
}
