package org.gouji.document;

/** The visible text of one paragraph or cell, white space collapsed while it is gathered. */
final class HtmlText {

  private final StringBuilder text = new StringBuilder();
  private boolean gap;
  private boolean broken;
  private int tabs;
  private boolean tabbed;

  boolean isEmpty() {
    return text.length() == 0;
  }

  int length() {
    return text.length();
  }

  /** Appends text as a page shows it; tabs within a line are kept, since they may part cells. */
  void flowing(String source) {
    int run = -1;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (Chars.plain(c)) {
        if (run < 0) {
          separate();
          run = i;
        }
        continue;
      }
      boolean space = Chars.space(c);
      if (!space && !Chars.invisible(c)) {
        if (run < 0) {
          separate();
          run = i;
        }
        continue;
      }
      if (run >= 0) {
        text.append(source, run, i);
        run = -1;
      }
      if (space) space(c);
    }
    if (run >= 0) text.append(source, run, source.length());
  }

  /** Appends text as it stands. */
  void preformatted(String source) {
    text.append(source);
  }

  /** Breaks the line within a cell, once between two visible characters. */
  void lineBreak() {
    broken = true;
  }

  /** The text gathered from an offset, folded. */
  String since(int offset) {
    return Chars.fold(text, Math.min(offset, text.length()), text.length());
  }

  /** Whether the text since the last {@link #take} has two tabs or more. */
  boolean tabbed() {
    return tabbed && text.indexOf("\t") != text.lastIndexOf("\t");
  }

  /** Gives the text and begins anew; tabs are spaces unless wanted. */
  String take(boolean keepTabs) {
    String taken = text.toString();
    if (tabbed && !keepTabs) taken = taken.replaceAll("\t+", " ");
    text.setLength(0);
    gap = false;
    broken = false;
    tabs = 0;
    tabbed = false;
    return taken;
  }

  private void space(char c) {
    if (c == '\t') {
      tabs++;
    } else if (c == '\n' || c == '\r') {
      tabs = Integer.MIN_VALUE / 2;
    }
    gap = true;
  }

  private void separate() {
    if (text.length() > 0) {
      if (broken) {
        text.append('\n');
      } else if (tabs > 0) {
        text.append("\t".repeat(Math.min(tabs, 100)));
        tabbed = true;
      } else if (gap) {
        text.append(' ');
      }
    }
    gap = false;
    broken = false;
    tabs = 0;
  }
}
