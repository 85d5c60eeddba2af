package org.gouji.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.extract.Vocabulary.ClaimKind;
import org.gouji.report.Prose;
import org.gouji.report.ProseFigure;
import org.gouji.report.Wording;

/** Looks for the wordings of rules in a report's prose. */
final class SoughtProse implements Prose {

  private static final int[] ALL = {1, 2, 3, 4, 5, 6};

  private final Sections sections;
  private final Scope scope;
  private final Vocabulary words;

  SoughtProse(Sections sections, Scope scope, Vocabulary words) {
    this.sections = sections;
    this.scope = scope;
    this.words = words;
  }

  @Override
  public List<ProseFigure> figures(int section, String wording) {
    ClaimKind kind = kind(wording);
    Pattern pattern = kind.patterns().get(0).pattern();
    List<Passage> passages = section == 0 ? sections.withPreface(ALL) : sections.passages(section);
    List<ProseFigure> figures = new ArrayList<>();
    for (Passage passage : passages) {
      for (Sentences.Span sentence : Sentences.of(passage)) {
        Matcher matcher = pattern.matcher(sentence.text());
        while (matcher.find()) {
          Scope.Figure figure = scope.figure(kind, sentence, matcher);
          if (figure == null || figure.rough() || !figure.plain()) continue;
          figures.add(new ProseFigure(figure.value(), figure.quote()));
        }
      }
    }
    return figures;
  }

  /** What the author wrote is meant, so that words of it never speak against it. */
  private ClaimKind kind(String wording) {
    String regex = Wording.regex(wording, Numerals.PATTERN, words.units());
    return new ClaimKind(
        "",
        wording,
        "",
        List.of(new Search(Pattern.compile(regex))),
        null,
        List.of(),
        List.of(),
        null,
        null,
        words.part().matcher(wording).find(),
        words.plan().matcher(wording).find(),
        words.foreign().matcher(wording).find());
  }
}
