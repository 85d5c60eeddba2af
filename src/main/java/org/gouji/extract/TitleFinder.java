package org.gouji.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Paragraph;
import org.gouji.document.Place;
import org.gouji.document.Quote;
import org.gouji.report.Title;
import org.jspecify.annotations.Nullable;

/** Finds the title of a report among its first lines. */
final class TitleFinder {

  private static final int LONGEST = 70;
  private static final String KIND =
      "(?:政府信息与政务公开|政府信息公开|政务信息公开|政府信息|政务公开|信息公开)(?:工作)?(?:情况)?(?:的)?"
          + "(?:年度工作报告|年度报告|工作年度报告|工作报告|年报|报告|情况报告|年度总结|工作总结)(?:表)?";
  private static final String YEAR =
      "(?:(?<digits>20\\d\\d)|(?<words>[二][〇○零0O][一二三〇○零][一二三四五六七八九〇○零]))年?度?(?:年度)?";

  private static final Pattern ORGAN_FIRST =
      Pattern.compile(
          "(?:标题:|名称:|题名:)?(?:关于)?[\\[【(]?(?<organ>.{0,40}?)[\\])】]?(?:关于)?"
              + YEAR
              + "(?:本级)?"
              + KIND
              + ".{0,12}");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?:标题:|名称:|题名:)?" + YEAR + "(?<organ>.{2,40}?)(?:关于)?" + KIND + ".{0,12}");
  private static final Pattern YEAR_WITHIN =
      Pattern.compile(
          "(?:标题:|名称:|题名:)?(?<organ>.{2,40}?)(?:政府信息公开|政务信息公开|政务公开|信息公开)(?:工作)?(?:情况)?"
              + YEAR
              + "(?:工作)?(?:报告|年报|总结)");
  private static final Pattern NO_YEAR =
      Pattern.compile("(?:标题:|名称:|题名:)?(?<organ>.{2,40}?)" + KIND);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?:标题:|名称:|题名:)?(?<organ>.{2,40}?)" + KIND + "[(]" + YEAR + "[)]");

  private static final List<Pattern> FORMS =
      List.of(ORGAN_FIRST, YEAR_FIRST, YEAR_WITHIN, YEAR_LAST, NO_YEAR);

  /** A title within the title of the notice that publishes it, or in marks of its own. */
  private static final Pattern MARKED =
      Pattern.compile("(?:.{0,20}关于)?(?:印发|发布|公布)?《([^《》]+)》(?:的(?:通知|公告|通告))?");

  private static final Pattern STANDARD = Pattern.compile(".{2,40}20\\d\\d年政府信息公开工作年度报告");
  private static final Pattern OTHER_GENRE =
      Pattern.compile("解读|图解|一图|读懂|要点|通知|指南|制度|办法|目录|方案|公示|考核|评估|索引号|索取号|分类");

  /** Names of columns of a site, which stand above the titles that they list. */
  private static final Pattern COLUMN = Pattern.compile("报告|年报|公开专栏|公开目录|列表|栏目|政务公开$|信息公开$");

  private static final Pattern ABOVE =
      Pattern.compile(
          "(?:20\\d\\d年)?[\\u4e00-\\u9fff]{2,38}(?:20\\d\\d(?:年度?)?)?"
              + "|[\\u4e00-\\u9fff]{2,30}20\\d\\d年度?(?:政|政府|政府信|政府信息|政务|政务信息|信息)(?:公|公开|公开工|公开工作)?");

  private TitleFinder() {}

  /**
   * A title and where it was found.
   *
   * @param index of the passage among those searched; -1 for a title from metadata
   * @param organ the words where the agency belongs, simplified; empty where none
   */
  record Found(int index, Title title, String organ) {}

  /**
   * Finds the title.
   *
   * @param passages the first lines of the document up to the first section
   * @param meta titles that metadata give, tried last
   * @param foreign words that no agency's name has
   * @return null where none looks like one
   */
  static @Nullable Found find(List<Passage> passages, List<String> meta, Pattern foreign) {
    Found best = null;
    int bestScore = 0;
    for (int i = 0; i < passages.size(); i++) {
      for (Passage candidate : candidates(passages, i)) {
        Found found = spoil(read(candidate, i), foreign);
        if (found == null) continue;
        int score = score(found, candidate);
        if (score >= bestScore
            && (best == null || score > bestScore || !best.title().namesAgency())) {
          best = found;
          bestScore = score;
        }
      }
    }
    if (best != null) return best;
    for (String title : meta) {
      Found found = spoil(read(new Passage(title, Place.NONE, false), -1), foreign);
      if (found != null) return found;
    }
    return null;
  }

  /**
   * The title with a year and an agency that a line is, as it names itself; null where it is none.
   */
  static @Nullable String dated(Paragraph line) {
    String text = line.text();
    if (text.length() > LONGEST || text.indexOf('公') < 0 || text.indexOf('报') < 0) return null;
    Found found = read(new Passage(line), 0);
    if (found == null || found.title().year() == null || !found.title().namesAgency()) return null;
    return found.title().text();
  }

  private static @Nullable Found spoil(@Nullable Found found, Pattern foreign) {
    if (found == null || !foreign.matcher(found.organ()).find()) return found;
    Title t = found.title();
    return new Found(
        found.index(), new Title(t.text(), t.year(), true, t.standard(), true, t.quote()), "");
  }

  private static List<Passage> candidates(List<Passage> passages, int i) {
    List<Passage> candidates = new ArrayList<>();
    Passage passage = passages.get(i);
    if (passage.text().length() <= LONGEST) {
      candidates.add(passage);
      if (passage.text().length() <= 40 && i + 1 < passages.size()) {
        Passage next = passages.get(i + 1);
        if (broken(passage, next, i)) {
          Passage joined = joined(passage, next);
          candidates.add(joined);
          Passage third = i + 2 < passages.size() ? passages.get(i + 2) : next;
          Found alone = read(third, i);
          boolean own = third == next || (alone != null && alone.title().namesAgency());
          if (read(joined, i) == null && !own) candidates.add(joined(joined, third));
        }
      }
    } else {
      Matcher start = ORGAN_FIRST.matcher(passage.text().substring(0, LONGEST));
      if (start.lookingAt() && passage.original().indexOf(' ') > 0) {
        int space = passage.original().indexOf(' ');
        candidates.add(new Passage(passage.original().substring(0, space), passage.place(), false));
      }
    }
    return candidates;
  }

  private static Passage joined(Passage line, Passage next) {
    return new Passage(line.original() + next.original(), line.place(), line.isHeading());
  }

  /** Whether two lines are one title: a name above it, or words cut at the line's end. */
  private static boolean broken(Passage passage, Passage next, int index) {
    if (next.text().length() > 40 || read(passage, index) != null) return false;
    if (!ABOVE.matcher(passage.text()).matches()) return false;
    if (COLUMN.matcher(passage.text()).find()) return false;
    Found alone = read(next, index);
    return alone == null || !alone.title().namesAgency();
  }

  private static int score(Found found, Passage passage) {
    Title title = found.title();
    int score = 1;
    if (title.year() != null) score += 4;
    if (title.standard()) score += 2;
    if (passage.isHeading()) score += 2;
    if (title.namesAgency()) score += 1;
    if (passage.text().indexOf('>') >= 0 || passage.text().startsWith("当前位置")) score -= 5;
    if (passage.text().startsWith("标题:") || passage.text().startsWith("名称:")) score -= 1;
    return score;
  }

  private static @Nullable Found read(Passage passage, int index) {
    Matcher marked = MARKED.matcher(passage.text());
    if (marked.matches() && passage.text().indexOf('《') >= 0) {
      return read(passage.part(marked.start(1), marked.end(1)), index);
    }
    String text = passage.text();
    if (OTHER_GENRE.matcher(text).find() || text.indexOf('。') >= 0) return null;
    Matcher matcher = form(text);
    if (matcher == null) return null;
    String organ = matcher.group("organ");
    Integer year =
        matcher.pattern() == NO_YEAR ? null : year(matcher.group("digits"), matcher.group("words"));
    if (organ.isEmpty()) {
      Matcher other = YEAR_FIRST.matcher(text);
      if (other.matches()) organ = other.group("organ");
    }
    organ = clean(organ);
    if (year == null && organ.indexOf(':') >= 0) return null;
    boolean spoiled = !organ.isEmpty() && organ.chars().noneMatch(c -> c >= 0x4e00);
    boolean names = !organ.isEmpty() && !spoiled && organ.length() >= 2;
    String clean = text.replaceFirst("^(?:标题|名称|题名):", "");
    boolean standard = STANDARD.matcher(clean).matches();
    Quote quote = passage.quote(text.length() - clean.length(), text.length());
    return new Found(
        index,
        new Title(clean, year, names || spoiled, standard, spoiled, quote),
        spoiled ? "" : organ);
  }

  /** The title taken apart by the first form that it has; null where it has none. */
  private static @Nullable Matcher form(String text) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) return matcher;
    }
    return null;
  }

  private static String clean(String organ) {
    String name = organ.replaceAll("^(?:关于|中华人民共和国)|(?:关于|的|年度)$|[(](?:本级|机关|本部)[)]?$", "");
    if (name.indexOf('(') > name.indexOf(')')) name += ")";
    if (name.endsWith("人民")) name += "政府";
    return name.matches("(?:年?度?|年?度?政府|本年度|工作|关于|的|政府|政务|信息|政府信息)?") ? "" : name;
  }

  private static @Nullable Integer year(@Nullable String digits, @Nullable String words) {
    if (digits != null) return Integer.valueOf(digits);
    if (words == null) return null;
    StringBuilder year = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      int digit = "零一二三四五六七八九".indexOf(words.charAt(i));
      year.append(digit < 0 ? 0 : digit);
    }
    return Integer.valueOf(year.toString());
  }
}
