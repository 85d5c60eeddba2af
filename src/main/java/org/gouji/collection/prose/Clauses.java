package org.gouji.collection.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.document.Quote;
import org.gouji.document.Script;

/** Cuts prose into clauses that can be compared, whatever the figures in them. */
final class Clauses {

  private static final String ENDS = "，。；：！？,;:!?";
  private static final int SHORTEST = 5;
  private static final Pattern SELF =
      Pattern.compile("(?:我|本|全)(?:省|市|州|盟|县|区|旗|乡|镇|街道|办|局|委|厅|院|单位|机关|中心|管委会|部门)");
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+(?:[.．,，][0-9０-９]+)*[%％]?");

  /** A figure that two reports hardly share by chance: of two digits or more, and no year. */
  private static final Pattern TELLING =
      Pattern.compile("(?<![\\d.])(?!(?:19|20)\\d\\d(?!\\d))\\d{2,}");

  /** Days and numbers of papers, which agencies of one place share without copying. */
  private static final Pattern GIVEN =
      Pattern.compile("\\d{1,2}月\\d{1,2}日|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|〔\\d{4}〕\\d+号");

  private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern ORDINAL =
      Pattern.compile("^(?:[(（]?[一二三四五六七八九十#]{1,3}[)）、.．是]|第[一二三四五六七八九十]+)+");
  private static final String SELF_BEGINS = "我本全";
  private static final String ORDINAL_BEGINS = "(（一二三四五六七八九十#第";

  /** Sounds in brackets, as mirrors put them between the characters. */
  private static final Pattern SOUND = Pattern.compile("[(（][a-zü]{1,6}[)）]");

  /** White space, quotation marks and what else only sets words apart. */
  private static final String SPACE = " \t\n\u000b\f\r\u00a0\u3000“”\"'《》<>()（）、";

  private final Pattern phrases;

  Clauses(LikenessSettings settings) {
    this.phrases = settings.phrases();
  }

  /**
   * The clauses of a report.
   *
   * @param prose its paragraphs
   * @param organ the agency's name, which does not count; empty where unknown
   */
  List<Clause> of(List<Quote> prose, String organ) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < prose.size(); i++) {
      String text = prose.get(i).text();
      int from = 0;
      for (int at = 0; at <= text.length(); at++) {
        if (at < text.length() && (ENDS.indexOf(text.charAt(at)) < 0 || inNumber(text, at))) {
          continue;
        }
        add(text.substring(from, at), organ, i, from, at, clauses);
        from = at + 1;
      }
    }
    return clauses;
  }

  private static boolean inNumber(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at) == ','
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private void add(
      String text, String organ, int paragraph, int from, int to, List<Clause> clauses) {
    if (text.length() < SHORTEST) return;
    String own = words(text, organ);
    boolean figures = hasDigit(own);
    String plain = plain(own, figures);
    if (plain.length() < SHORTEST || phrases.matcher(plain).find()) return;
    long exact =
        figures && TELLING.matcher(GIVEN.matcher(own).replaceAll("#")).find()
            ? hash(YEAR.matcher(own).replaceAll("#"))
            : Clause.NO_FIGURES;
    clauses.add(new Clause(hash(plain), exact, plain.length(), paragraph, from, to));
  }

  /** The text without what sets words apart and without the agency's name. */
  private static String words(String text, String organ) {
    String simplified = Script.simplified(text);
    if (hasAny(simplified, "(（")) simplified = SOUND.matcher(simplified).replaceAll("");
    StringBuilder kept = new StringBuilder(simplified.length());
    for (int i = 0; i < simplified.length(); i++) {
      char c = simplified.charAt(i);
      if (SPACE.indexOf(c) < 0) kept.append(c);
    }
    String words = kept.toString();
    return organ.length() > 2 ? words.replace(organ, "") : words;
  }

  private static boolean hasDigit(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) return true;
    }
    return false;
  }

  private static String plain(String words, boolean figures) {
    String plain = figures ? NUMBER.matcher(words).replaceAll("#") : words;
    if (hasAny(plain, SELF_BEGINS)) plain = SELF.matcher(plain).replaceAll("");
    boolean ordinal = !plain.isEmpty() && ORDINAL_BEGINS.indexOf(plain.charAt(0)) >= 0;
    return ordinal ? ORDINAL.matcher(plain).replaceFirst("") : plain;
  }

  private static boolean hasAny(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) return true;
    }
    return false;
  }

  /** FNV-1a, then mixed so that all bits count. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    return MinHash.mix(hash);
  }
}
