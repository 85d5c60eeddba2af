package org.gouji.gen;

import java.util.List;

/** Titles, paragraphs and tables as markup, plain or as a word processor exports them. */
final class HtmlParts {
  private final boolean word;
  private final Dice dice;
  private final boolean headings;
  private final boolean header;

  HtmlParts(boolean word, Dice dice) {
    this.word = word;
    this.dice = dice;
    this.headings = dice.chance(0.3);
    this.header = dice.chance(0.3);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  String title(List<String> lines) {
    if (word) {
      StringBuilder out = new StringBuilder();
      for (String line : lines) out.append(paragraph(line));
      return out.toString();
    }
    String tag = dice.pick("h1", "h1", "h2", "div");
    String joined = String.join("<br>", lines.stream().map(HtmlParts::escape).toList());
    return "<" + tag + " class=\"title\">" + joined + "</" + tag + ">\n";
  }

  String heading(Block.Heading heading) {
    String text = escape(heading.text());
    if (word) return paragraph(heading.text());
    if (headings)
      return "<h" + (heading.level() + 1) + ">" + text + "</h" + (heading.level() + 1) + ">\n";
    return "<p><strong>" + text + "</strong></p>\n";
  }

  String paragraph(String text) {
    if (word)
      return "<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'>"
          + spans(text)
          + "</p>\n";
    String indent = dice.chance(0.3) ? "　　" : "";
    return "<p style=\"text-indent: 2em;\">" + indent + escape(text) + "</p>\n";
  }

  /** Spans that begin and end inside words, as the export of a document makes them. */
  private String spans(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + dice.range(1, 14));
      String piece = text.substring(at, end);
      boolean latin = piece.chars().allMatch(c -> c < 128);
      out.append(
          latin
              ? "<span lang=EN-US style='font-size:16.0pt'>"
              : "<span style='font-size:16.0pt;font-family:仿宋_GB2312'>");
      out.append(escape(piece));
      if (end == text.length()) out.append("<o:p></o:p>");
      out.append("</span>");
      at = end;
    }
    return out.toString();
  }

  String table(List<List<GridCell>> rows) {
    StringBuilder out = new StringBuilder();
    out.append(
        word
            ? "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0"
                + " style='border-collapse:collapse;mso-yfti-tbllook:1184'>\n"
            : "<table border=\"1\">\n<tbody>\n");
    for (List<GridCell> row : rows) {
      out.append(word ? "<tr style='mso-yfti-irow:0;height:22.0pt'>\n" : "<tr>");
      for (GridCell cell : row) out.append(cell(cell, row));
      out.append("</tr>\n");
    }
    return out.append(word ? "</table>\n" : "</tbody>\n</table>\n").toString();
  }

  private String cell(GridCell cell, List<GridCell> row) {
    boolean head = !word && header && row.stream().noneMatch(GridCell::isData);
    String tag = head ? "th" : "td";
    StringBuilder out = new StringBuilder("<" + tag);
    if (cell.rowSpan() > 1) out.append(" rowspan=").append(quote(cell.rowSpan()));
    if (cell.columnSpan() > 1) out.append(" colspan=").append(quote(cell.columnSpan()));
    if (word)
      out.append(" style='border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt'");
    return out.append('>')
        .append(content(cell.text()))
        .append("</")
        .append(tag)
        .append(">")
        .toString();
  }

  private String quote(int span) {
    return word ? Integer.toString(span) : "\"" + span + "\"";
  }

  private String content(String text) {
    if (text.isEmpty())
      return word
          ? "<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>"
          : dice.pick("", "&nbsp;", " ");
    String inner = escape(text).replace("\n", word ? "<br>\n" : dice.pick("<br>", "<br/>", " "));
    if (word) {
      return "<p class=MsoNormal align=center style='text-align:center'><span"
          + " style='mso-bidi-font-size:10.5pt'>"
          + inner
          + "<o:p></o:p></span></p>";
    }
    return dice.chance(0.3) ? "<p>" + inner + "</p>" : inner;
  }
}
