package org.gouji.output.ooxml;

import java.util.List;
import java.util.Map;

/** A part of a template's XML. */
sealed interface Piece {

  /** Ends a line within a run of text. */
  String LINE_END = "</w:t><w:br/><w:t xml:space=\"preserve\">";

  /** Appends what the piece becomes in a letter. */
  void write(StringBuilder out, Filling filling, Map<String, String> entry);

  /** Whether it is about a list, or holds what is. */
  default boolean names(String list) {
    return false;
  }

  /** XML that is the same in every letter. */
  record Fixed(String xml) implements Piece {
    @Override
    public void write(StringBuilder out, Filling filling, Map<String, String> entry) {
      out.append(xml);
    }
  }

  /** A text within a run, named by a placeholder. */
  record Named(String name) implements Piece {
    @Override
    public void write(StringBuilder out, Filling filling, Map<String, String> entry) {
      String text = entry.get(name);
      if (text == null) text = filling.values().getOrDefault(name, "");
      boolean first = true;
      for (String line : XmlText.legal(text).split("\n", -1)) {
        if (!first) out.append(LINE_END);
        first = false;
        XmlText.escape(out, line);
      }
    }
  }

  /** A row of a table, once for each entry of a list. */
  record Row(String list, List<Piece> pieces) implements Piece {
    @Override
    public boolean names(String other) {
      return list.equals(other) || pieces.stream().anyMatch(it -> it.names(other));
    }

    @Override
    public void write(StringBuilder out, Filling filling, Map<String, String> entry) {
      for (Map<String, String> each : filling.lists().getOrDefault(list, List.of())) {
        for (Piece piece : pieces) piece.write(out, filling, each);
      }
    }
  }

  /** A passage that stands only where a list has entries. */
  record When(String list, List<Piece> pieces) implements Piece {
    @Override
    public boolean names(String other) {
      return list.equals(other) || pieces.stream().anyMatch(it -> it.names(other));
    }

    @Override
    public void write(StringBuilder out, Filling filling, Map<String, String> entry) {
      if (filling.lists().getOrDefault(list, List.of()).isEmpty()) return;
      for (Piece piece : pieces) piece.write(out, filling, entry);
    }
  }
}
