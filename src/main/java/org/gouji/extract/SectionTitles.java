package org.gouji.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.Labels;
import org.gouji.form.Memo;
import org.jspecify.annotations.Nullable;

/** The titles of the statutory sections, as reports word them. Immutable. */
final class SectionTitles {

  private static final int LONGEST = 46;

  /** Shorter wordings are a title only where they are all of it. */
  private static final int SHORTEST_HELD = 4;

  /** A title in other words is no longer. */
  private static final int LONGEST_UNLISTED = 30;

  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖";
  private static final String ROMAN = "ⅠⅡⅢⅣⅤⅥ";

  /** The number of the last section. */
  static final int LAST = 6;

  /** From here on a line with the section's number is its title with characters read wrongly. */
  private static final double MISREAD = 0.5;

  /** From here on a numbered line is the title with a slip or in other words. */
  private static final double ALIKE = 0.7;

  /** A known wording of a section's title. */
  record Wording(int no, String key, boolean official, @Nullable String table) {}

  /**
   * A title found.
   *
   * @param no the section
   * @param number the number before it; 0 where it has none
   * @param score how sure: 3 for the official words, 2 for a variant, 1 for a title that holds one,
   *     0 for one in other words; 1 more where the number is the section's own
   */
  record Hit(int no, int number, int score) {

    /** Whether the title is in a known wording. */
    boolean listed() {
      return score > 0;
    }
  }

  /**
   * Words that a numbered line of a section's own number has to hold to be its title, by number.
   */
  private static final List<Pattern> KEYS =
      List.of(
          Pattern.compile("情况|概述|概况"),
          Pattern.compile("主动公开"),
          Pattern.compile("申请"),
          Pattern.compile("复议|诉讼"),
          Pattern.compile("问题|不足|改进|短板|弱项"),
          Pattern.compile("其[他它]|需要?(?:报告|说明)"));

  private final List<Wording> wordings = new ArrayList<>();
  private final Search inline;
  private final Memo<Optional<Hit>> hits = new Memo<>(line -> Optional.ofNullable(find(line)));

  SectionTitles(Forms forms) {
    for (Form form : forms.all()) {
      for (Form.Section section : form.sections()) {
        add(section.no(), Labels.key(section.title()), true, section.table());
        for (String variant : section.variants()) {
          add(section.no(), Labels.key(variant), false, section.table());
        }
      }
    }
    inline = new Search(inline(wordings));
  }

  private static Pattern inline(List<Wording> wordings) {
    String words =
        wordings.stream()
            .map(Wording::key)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
            .map(SectionTitles::loose)
            .collect(Collectors.joining("|"));
    return Pattern.compile("[一二三四五六]、[^。;,，：:]{0,12}?(?:" + words + ")");
  }

  /** A key between whose characters a comma or 的 may stand. */
  private static String loose(String key) {
    StringBuilder loose = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (i > 0) loose.append("[、,，的]?");
      loose.append(key.charAt(i));
    }
    return loose.toString();
  }

  /** Titles with their numbers amid text that follows on the same line. */
  Search inline() {
    return inline;
  }

  /** Whether a text holds a number as {@link #inline} wants it before a title. */
  static boolean numbered(String text) {
    for (int at = text.indexOf('、', 1); at > 0; at = text.indexOf('、', at + 1)) {
      if ("一二三四五六".indexOf(text.charAt(at - 1)) >= 0) return true;
    }
    return false;
  }

  private void add(int no, String key, boolean official, @Nullable String table) {
    boolean known = wordings.stream().anyMatch(w -> w.no() == no && w.key().equals(key));
    if (!known) wordings.add(new Wording(no, key, official, table));
  }

  List<Wording> wordings() {
    return wordings;
  }

  boolean isTitle(String text) {
    return hit(text) != null;
  }

  /** The table that belongs under this title; null where it is no title or has none. */
  @Nullable String tableOf(String text) {
    Hit hit = hit(text);
    if (hit == null) return null;
    for (Wording wording : wordings) if (wording.no() == hit.no()) return wording.table();
    return null;
  }

  /** The section that a short line is the title of; null where of none. */
  @Nullable Hit hit(String line) {
    if (line.length() > LONGEST || line.length() < 4) return null;
    return hits.of(line).orElse(null);
  }

  private @Nullable Hit find(String line) {
    if (isClause(line)) return null;
    int number = number(line);
    if (number < 0) return null;
    String key = Labels.bare(line);
    int bare = number == 0 ? bareNumber(line) : 0;
    if (bare > 0) key = Labels.key(line.replaceFirst("^[一二三四五六Ⅰ-Ⅵ1-6][、.．]?", ""));
    Hit best = null;
    for (Wording wording : wordings) {
      boolean exact = key.equals(wording.key());
      if (number == 0 && !(exact && (wording.official() || bare == wording.no()))) continue;
      if (wording.key().length() < SHORTEST_HELD && number != wording.no()) continue;
      int score = score(wording, key);
      if (score == 0) continue;
      if (number == wording.no() || bare == wording.no()) score++;
      if (score > 0 && (best == null || score > best.score())) {
        best = new Hit(wording.no(), Math.max(number, bare), score);
      }
    }
    return best;
  }

  /**
   * The section that a line is the title of, listed or in other words: with the section's number
   * and a word of its matter; null where of none.
   */
  @Nullable Hit worded(String line) {
    Hit listed = hit(line);
    if (listed != null || line.length() > LONGEST_UNLISTED || line.length() < 4) return listed;
    int number = Character.isDigit(line.charAt(0)) ? 0 : number(line);
    if (isClause(line) || number < 1 || number > KEYS.size()) return null;
    return KEYS.get(number - 1).matcher(line).find() ? new Hit(number, number, 0) : null;
  }

  /** Whether a line ends as a sentence or a part of one does, and so is no title. */
  private static boolean isClause(String line) {
    return "。;；,，、".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static int score(Wording wording, String key) {
    if (key.equals(wording.key())) return wording.official() ? 3 : 2;
    boolean holds =
        wording.key().length() >= SHORTEST_HELD
            && key.contains(wording.key())
            && key.length() <= wording.key().length() + 14;
    return holds || Labels.similarity(wording.key(), key) >= ALIKE ? 1 : 0;
  }

  /**
   * The title of a section, some of whose characters were recognized wrongly.
   *
   * @param no the section that is looked for
   * @return null where the line does not bear its number or does not resemble it
   */
  @Nullable Hit misread(String line, int no) {
    if (line.length() > LONGEST || line.length() < 4 || number(line) != no) return null;
    String key = Labels.bare(line);
    boolean alike =
        wordings.stream()
            .anyMatch(it -> it.no() == no && Labels.similarity(it.key(), key) >= MISREAD);
    return alike ? new Hit(no, no, 1) : null;
  }

  /**
   * The number in front of a line that nothing divides from it ({@code 一总体情况}, {@code Ⅰ总体情况}); 0
   * without one.
   */
  private static int bareNumber(String line) {
    char first = line.charAt(0);
    int digit = Math.max("一二三四五六".indexOf(first), ROMAN.indexOf(first)) + 1;
    return digit > 0 ? digit : first >= '1' && first <= '6' ? first - '0' : 0;
  }

  /**
   * The section that a line with its number in brackets is the title of, as where a report numbers
   * its sections so; null where of none.
   */
  @Nullable Hit bracketed(String line) {
    if (line.length() > LONGEST || line.length() < 4 || "(（".indexOf(line.charAt(0)) < 0)
      return null;
    int digit = "一二三四五六".indexOf(line.charAt(1)) + 1;
    if (digit == 0 || ")）".indexOf(line.charAt(2)) < 0) return null;
    Hit hit = find("一二三四五六".charAt(digit - 1) + "、" + line.substring(3));
    return hit != null && hit.no() == digit ? hit : null;
  }

  /**
   * The section that a line without a number is a known title of, as where numbers come from the
   * layout; null where of none.
   */
  @Nullable Hit unnumbered(String line) {
    if (line.length() > LONGEST || line.length() < 4 || number(line) != 0) return null;
    for (Wording wording : wordings) {
      if (Labels.key(line).equals(wording.key())) return new Hit(wording.no(), 0, 2);
    }
    return null;
  }

  /** The section number that a line begins with; 0 without one, -1 for a number of lower rank. */
  static int number(String line) {
    String text = line.strip();
    if (text.isEmpty()) return 0;
    if (text.startsWith("第") && text.indexOf("部分") == 2) {
      return "一二三四五六七八九".indexOf(text.charAt(1)) + 1;
    }
    int digit = Math.max("一二三四五六七八九".indexOf(text.charAt(0)), FORMAL.indexOf(text.charAt(0))) + 1;
    if (digit > 0 && text.length() > 1 && "、.．,，:：".indexOf(text.charAt(1)) >= 0) return digit;
    if ("（(".indexOf(text.charAt(0)) >= 0) return -1;
    if (Character.isDigit(text.charAt(0))) {
      return text.length() > 1 && "、.．".indexOf(text.charAt(1)) >= 0 ? text.charAt(0) - '0' : 0;
    }
    return 0;
  }
}
