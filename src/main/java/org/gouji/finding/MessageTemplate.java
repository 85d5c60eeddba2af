package org.gouji.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.document.Quote;

/** A sentence with placeholders {@code {name}}; literal braces are doubled. */
public final class MessageTemplate {

  private final List<Piece> pieces;

  private MessageTemplate(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if a brace has no partner or a placeholder has no name
   */
  public static MessageTemplate parse(String text) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '{' || c == '}') && i + 1 < text.length() && text.charAt(i + 1) == c) {
        literal.append(c);
        i++;
      } else if (c == '{') {
        int end = text.indexOf('}', i);
        String name = end < 0 ? "" : text.substring(i + 1, end).strip();
        if (name.isEmpty() || name.indexOf('{') >= 0) throw new IllegalArgumentException(text);
        pieces.add(new Piece(literal.toString(), false));
        pieces.add(new Piece(name, true));
        literal.setLength(0);
        i = end;
      } else if (c == '}') {
        throw new IllegalArgumentException(text);
      } else {
        literal.append(c);
      }
    }
    pieces.add(new Piece(literal.toString(), false));
    return new MessageTemplate(pieces);
  }

  /** The names of its placeholders. */
  public SortedSet<String> names() {
    return pieces.stream()
        .filter(Piece::placeholder)
        .map(Piece::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Fills the placeholders. Numbers are printed plain, without trailing zeros; collections are
   * joined with 、 or a comma.
   *
   * @throws IllegalArgumentException if a placeholder has no value; its message is the name
   */
  public String fill(Map<String, Object> values, Lang lang) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (!piece.placeholder()) {
        text.append(piece.text());
        continue;
      }
      Object value = values.get(piece.text());
      if (value == null) throw new IllegalArgumentException(piece.text());
      text.append(print(value, lang));
    }
    return text.toString();
  }

  private static String print(Object value, Lang lang) {
    if (value instanceof Number number) return plain(new BigDecimal(number.toString()));
    if (value instanceof Words words) return words.in(lang);
    if (value instanceof Quote quote) return quote.text();
    if (value instanceof Collection<?> items) {
      return items.stream()
          .map(item -> print(item, lang))
          .collect(Collectors.joining(lang == Lang.ZH ? "、" : ", "));
    }
    return value.toString();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private record Piece(String text, boolean placeholder) {}
}
