package org.gouji.document.word;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.gouji.document.Limits;
import org.gouji.document.Parts;
import org.jspecify.annotations.Nullable;

/** Walks over an RTF and gathers its paragraphs and tables, with the numbers of lists. */
final class RtfReader {

  /** Groups that hold no text of the document. */
  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "pict",
          "objclass",
          "stylesheet",
          "info",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "fldinst",
          "objdata",
          "nonshppict",
          "nonesttables",
          "sn",
          "sv",
          "listtable",
          "xe",
          "tc",
          "template",
          "themedata",
          "datastore",
          "falt",
          "panose");

  /** Groups marked as such that a reader may pass over, which hold text all the same. */
  private static final Set<String> KEPT =
      Set.of("shpinst", "nesttableprops", "fldrslt", "shptxt", "ud", "shppict");

  private final byte[] content;
  private final Limits limits;
  private final RtfText text;
  private final RtfTables tables = new RtfTables();
  private final Deque<State> outer = new ArrayDeque<>();
  private State state = new State();
  private List<RtfTables.Definition> definitions = new ArrayList<>();
  private boolean goesOn;
  private boolean merged;
  private int left;
  private int at;
  private int fallback;
  private boolean ignorable;

  /** What holds within a group. */
  private static final class State {
    private boolean skipped;
    private boolean unseen;
    private @Nullable RtfPicture picture;
    private boolean hidden;
    private boolean fonts;
    private boolean number;
    private int font;
    private int fallbacks = 1;
    private int level;
    private boolean heading;

    State copy() {
      State copy = new State();
      copy.skipped = skipped;
      copy.unseen = unseen;
      copy.hidden = hidden;
      copy.fonts = fonts;
      copy.number = number;
      copy.font = font;
      copy.fallbacks = fallbacks;
      copy.level = level;
      copy.heading = heading;
      return copy;
    }
  }

  private RtfReader(byte[] content, Limits limits) {
    this.content = content;
    this.limits = limits;
    this.text = new RtfText(limits);
  }

  /**
   * The {@link DocxBody.Text}s, {@link WordTable}s and {@link DocxBody.Image}s of a file, in order.
   *
   * @throws IllegalArgumentException if its end is missing
   * @throws Parts.Beyond if a limit is passed
   */
  static List<Object> read(byte[] content, Limits limits) {
    RtfReader reader = new RtfReader(content, limits);
    reader.walk();
    return reader.tables.items();
  }

  private void walk() {
    while (at < content.length) {
      int c = content[at++] & 0xFF;
      switch (c) {
        case '{' -> open();
        case '}' -> {
          if (outer.isEmpty()) return;
          if (state.picture != null) image(state.picture.image());
          state = outer.pop();
          text.font(state.font);
          if (outer.isEmpty()) {
            end();
            return;
          }
        }
        case '\\' -> control();
        case '\r', '\n', 0 -> {}
        default -> add(c);
      }
    }
    throw new IllegalArgumentException("no end");
  }

  private void open() {
    if (outer.size() >= limits.depth()) throw new Parts.Beyond("depth " + limits.depth());
    outer.push(state);
    state = state.copy();
    fallback = 0;
    ignorable = false;
  }

  private void add(int value) {
    if (fallback > 0) fallback--;
    else if (!state.skipped && !state.hidden && !state.fonts) text.add(value);
  }

  private void control() {
    if (at >= content.length) return;
    int c = content[at++] & 0xFF;
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
      word();
      return;
    }
    switch (c) {
      case '\'' -> {
        int high = at + 1 < content.length ? Character.digit(content[at], 16) : -1;
        int low = high < 0 ? -1 : Character.digit(content[at + 1], 16);
        if (low >= 0) add(high << 4 | low);
        if (low >= 0) at += 2;
      }
      case '*' -> ignorable = true;
      case '~' -> visible('\u00A0');
      case '_' -> visible('-');
      case '\\', '{', '}' -> add(c);
      case '\r', '\n' -> paragraph();
      default -> {}
    }
  }

  private void visible(char c) {
    if (!state.skipped && !state.hidden && !state.fonts) text.add(c);
  }

  private void word() {
    int from = at - 1;
    while (at < content.length && letter(content[at])) at++;
    String word = new String(content, from, at - from, US_ASCII);
    int start = at;
    if (at < content.length && content[at] == '-') at++;
    while (at < content.length && content[at] >= '0' && content[at] <= '9' && at - start < 11) at++;
    boolean numbered = at > start && content[at - 1] != '-';
    int value = numbered ? number(start, at) : 1;
    if (!numbered) at = start;
    if (at < content.length && content[at] == ' ') at++;
    boolean optional = ignorable;
    ignorable = false;
    if (word.equals("pict") && !state.unseen) state.picture = new RtfPicture();
    else if (state.picture != null) state.picture.said(word, value);
    else if (word.equals("objclass") && !state.unseen) object();
    state.unseen |= SKIPPED.contains(word) && !word.equals("sv");
    if (SKIPPED.contains(word) || optional && !KEPT.contains(word)) state.skipped = true;
    if (word.equals("bin")) at = (int) Math.min(content.length, at + (long) Math.max(0, value));
    else if (word.equals("u")) unit(value);
    else if (!state.skipped) said(word, value, numbered);
  }

  private static boolean letter(byte c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private int number(int from, int to) {
    long value = 0;
    for (int i = from; i < to; i++) if (content[i] != '-') value = value * 10 + content[i] - '0';
    if (content[from] == '-') value = -value;
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
  }

  private void unit(int value) {
    visible((char) value);
    fallback = state.fallbacks;
  }

  private void said(String word, int value, boolean numbered) {
    switch (word) {
      case "ansicpg" -> text.page(value);
      case "fonttbl" -> state.fonts = true;
      case "f" -> {
        state.font = value;
        if (!state.fonts) text.font(value);
      }
      case "fcharset" -> {
        if (state.fonts) text.font(state.font, value);
      }
      case "uc" -> state.fallbacks = value;
      case "v", "deleted" -> state.hidden = !numbered || value != 0;
      case "plain" -> state.hidden = false;
      case "par", "sect", "page" -> paragraph();
      case "line" -> visible('\n');
      case "listtext", "pntext" -> state.number = true;
      case "tab" -> visible(state.number ? ' ' : '\t');
      case "emdash" -> visible('—');
      case "endash" -> visible('–');
      case "lquote" -> visible('‘');
      case "rquote" -> visible('’');
      case "ldblquote" -> visible('“');
      case "rdblquote" -> visible('”');
      case "pard" -> {
        state.level = 0;
        state.heading = false;
      }
      case "intbl" -> state.level = Math.max(1, state.level);
      case "itap" -> state.level = Math.max(0, Math.min(limits.depth(), value));
      case "outlinelevel" -> state.heading = value < 9;
      default -> table(word, value);
    }
  }

  private void table(String word, int value) {
    switch (word) {
      case "trowd" -> {
        definitions = new ArrayList<>();
        left = 0;
        goesOn = false;
        merged = false;
      }
      case "trleft" -> left = value;
      case "clvmrg" -> goesOn = true;
      case "clmrg" -> merged = true;
      case "cellx" -> {
        definitions.add(new RtfTables.Definition(value, goesOn, merged));
        goesOn = false;
        merged = false;
      }
      case "cell" -> cell(1);
      case "nestcell" -> cell(Math.max(2, state.level));
      case "row" -> tables.row(1, left, definitions);
      case "nestrow" -> tables.row(Math.max(2, state.level), left, definitions);
      default -> {}
    }
  }

  /** An embedded file, whose program the open group names. */
  private void object() {
    int from = at;
    while (at < content.length && content[at] != '}') at++;
    String program = new String(content, from, at - from, US_ASCII).strip();
    if (!Drawings.isFormula(program)) image(new DocxBody.Image(program));
  }

  private void image(DocxBody.@Nullable Image image) {
    if (image != null) tables.add(state.level, image);
  }

  private void cell(int level) {
    String words = text.take();
    if (!words.isEmpty()) tables.add(level, new DocxBody.Text(words, false));
    tables.cell(level);
  }

  private void paragraph() {
    if (state.skipped || state.fonts) return;
    tables.add(state.level, new DocxBody.Text(text.take(), state.heading));
  }

  private void end() {
    String words = text.take();
    if (!words.isEmpty()) tables.add(0, new DocxBody.Text(words, false));
  }
}
