package org.gouji.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.extract.Sentences.Span;
import org.gouji.report.FeeStatement;
import org.gouji.report.FeeStatement.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what a report says of the 信息处理费: section six first, then everywhere. */
final class Fees {

  private final Vocabulary.Fee words;

  Fees(Vocabulary.Fee words) {
    this.words = words;
  }

  FeeStatement find(Sections sections) {
    FeeStatement found = in(sections.passages(6), 6, true);
    if (found != null) return found;
    for (int section : new int[] {1, 3, 5, 2, 4}) {
      found = in(sections.passages(section), section, false);
      if (found != null) return found;
    }
    found = in(sections.preface(), 0, false);
    if (found != null) return found;
    Sections.Part six = sections.get(6);
    List<Passage> said = sections.passages(6);
    Quote quote =
        !said.isEmpty()
            ? said.get(0).quote()
            : six != null ? six.section().quote() : new Quote(Place.NONE, "");
    return new FeeStatement(Kind.ABSENT, null, 6, false, quote);
  }

  /** What is said first, but an amount that was only asked for after all that says what came. */
  private @Nullable FeeStatement in(List<Passage> passages, int section, boolean own) {
    FeeStatement asked = null;
    boolean named = false;
    for (Passage passage : passages) {
      boolean names = words.subject().matcher(passage.text()).find();
      for (Span sentence : Sentences.of(passage)) {
        FeeStatement said = read(sentence, section, own && (names || named));
        if (said == null) continue;
        if (said.kind() != Kind.PAID || said.amount() != null) return said;
        if (asked == null) asked = said;
      }
      named |= names;
    }
    return asked;
  }

  /**
   * @param about whether the passages speak of the fee, so that the sentence need not name it
   */
  private @Nullable FeeStatement read(Span sentence, int section, boolean about) {
    String text = sentence.text();
    boolean subject = words.subject().matcher(text).find();
    boolean noNotice = words.noNotice().matcher(sentence.passage().text()).find();
    Quote quote = sentence.passage().quote(sentence.from(), sentence.to());
    if (subject || about) {
      BigDecimal collected = amount(words.collected(), text);
      BigDecimal told = collected == null ? amount(words.paid(), text) : collected;
      if (told != null) {
        boolean none = told.signum() == 0;
        boolean asked = collected == null && words.billed().matcher(text).find();
        Kind kind = none ? Kind.NONE : Kind.PAID;
        return new FeeStatement(kind, none || asked ? null : told, section, noNotice, quote);
      }
      if (words.none().matcher(text).find())
        return new FeeStatement(Kind.NONE, null, section, noNotice, quote);
    }
    boolean general = section == 6 || section == 1 || section == 3;
    if (general && words.noneAnywhere().matcher(text).find()) {
      return new FeeStatement(Kind.NONE, null, section, noNotice, quote);
    }
    return null;
  }

  private static @Nullable BigDecimal amount(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Numerals.value(matcher.group(1)) : null;
  }
}
