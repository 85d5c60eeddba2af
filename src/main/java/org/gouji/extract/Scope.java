package org.gouji.extract;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Quote;
import org.gouji.extract.Sentences.Span;
import org.gouji.extract.Vocabulary.ClaimKind;
import org.jspecify.annotations.Nullable;

/** Tells whether a figure in the prose is the report's own: of its agency, year and matter. */
final class Scope {

  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?:年|-)");
  private static final Pattern LAST_YEAR = Pattern.compile("上年|上一年|去年|往年|同期");
  private static final Pattern OTHER_BODY =
      Pattern.compile(
          "([\\u4e00-\\u9fff]{2,16}(?:局|委|办|镇|乡|街道|中心|部门|单位|政府|支队|大队|总队|所|站|处|院|校|科室|公司|管委会|[林农牧渔]场|社区|医院)|各(?!级)[\\u4e00-\\u9fff]{1,8}?)"
              + "(?:机关)?(?:\\([^()]*\\))?(?:共|累计|全年|分别|各|均|也|都|合计|共计)*$");
  private static final Pattern OTHERS_TOO =
      Pattern.compile("其余|(?:局|委|镇|乡|街道|部门|单位)(?:[^,;\\d]{0,12})\\d+件");
  private static final Pattern OWN_BODY =
      Pattern.compile(
          "(?:我|本|全|各级|区直|县直|市直).{0,4}(?:局|委|办|镇|乡|街道|中心|部门|单位|机关|政府|支队|大队|总队|所|站|处|院|校|公司|管委会)"
              + "(?:机关)?(?:共|累计|全年|均|也|都|合计|共计)*$");

  /** A stretch of the year or of several years. */
  private static final Pattern OTHER_STRETCH =
      Pattern.compile(
          "[上下]半年|[一二三四]季度|前三季度|(?:截至|截止)[^,]{0,8}(?<!\\d)(?:[1-9]|1[01])月"
              + "|(?<!\\d)1月?[-—~至到](?:[2-9]|1[01])月|[近这前后][两二三四五六七八九十\\d]+年"
              + "|(?<!年)以来|(?:截至|截止)[^;]{0,24}累计|(?:[到至]目前|目前(?:为止)?|历年|至今|总)累计|十[二三四五]五");

  /** Applications of one matter only. */
  private static final Pattern ONE_MATTER =
      Pattern.compile("(?:涉及|针对|关于)[^,]{2,20}的(?:政府信息公开)?申请|(?:领域|方面|类)的?(?:政府信息公开)?申请");

  /** Documents and letters, of which the same words are said as of applications. */
  private static final Pattern OTHER_MATTER =
      Pattern.compile("公文|发文|制发|印发|文件|属性|建议|提案|议案|留言|信件|来信|来电|咨询|投诉|工单|热线|信访|诉求|行政许可|简报");

  private static final Pattern APPLICATION = Pattern.compile("申请(?!公开)|依申请公开(?=共|收|办|答|受)");

  /**
   * Why an application was decided so: figures of one reason, unless followed by 等, are not all.
   */
  private static final Pattern REASON =
      Pattern.compile(
          "(?:不掌握|不存在|另行制作|没有现成|不明确|国家秘密|商业秘密|个人隐私|第三方|内部事务|过程性|执法案卷|行政查询"
              + "|三安全|信访|重复|出版物|反复申请|重新出具|逾期|补正|缴费|撤回)(?![^,;]{0,8}等)");

  private static final Pattern CASES = Pattern.compile("复议|诉讼|应诉");
  private static final Set<String> OF_CASES = Set.of("reviewCases", "lawsuits");
  private static final Pattern WHOLE_REGION = Pattern.compile("全[省市县区州盟旗]");
  private static final Pattern DEPARTMENT = Pattern.compile("[局委厅院]$|委员会$");
  private static final Pattern CHANGE = Pattern.compile("增加|减少|增长|下降|上升|多于|少于");
  private static final Pattern AIM = Pattern.compile("力争|争取|力求|确保|目标|努力");
  private static final Pattern ROUGH = Pattern.compile("^(?:余|多|左右|以上)|^[件条份宗](?:余|多)");

  /** A figure in ten thousands, which is the nearest such and not the count. */
  private static final Pattern ROUNDED = Pattern.compile("\\d万$|[一二三四五六七八九十百千]万$");

  private static final Set<String> DEALT_WITH = Set.of("handled", "processed");
  private static final Set<String> APPLICANTS = Set.of("natural", "legalPersons");
  private static final Pattern FIGURE_BEFORE = Pattern.compile("\\d[\\u4e00-\\u9fff]{1,2}$");
  private static final Pattern DETAILS = Pattern.compile("\\(|其中");
  private static final Pattern ACTING =
      Pattern.compile(
          "(?:^|[,:、])(?:其中[,:]?)?([\\u4e00-\\u9fff]{0,17}(?:局|委|办|镇|乡|街道|中心|部门|单位|处|所|站|院|校|科室|公司|管委会|本级|政府|办公室))"
              + "(?:机关)?(?:\\([^()]*\\))?(?:共|累计|全年|新|合计|共计|本年度?)*(?:收到|受理|接收|新收|办理|承办|答复|办结)[^,;\\d]{0,14}\\d+");
  private static final Pattern ALL_AGAIN = Pattern.compile("全[省市区县州盟旗镇乡局委厅院校]|总计|合计|总共");
  private static final Pattern REVIEW_ORGAN = Pattern.compile("作为[^,]{0,14}复议(?:机构|机关)|复议委员会");
  private static final Pattern DISCLOSURE_PART = Pattern.compile("其中[^;]{0,16}公开");

  private final Vocabulary words;
  private final @Nullable Integer year;
  private final String organ;

  /**
   * @param year report year; null where unknown
   * @param organ the agency's name; empty where unknown
   */
  Scope(Vocabulary words, @Nullable Integer year, String organ) {
    this.words = words;
    this.year = year;
    this.organ = organ;
  }

  /**
   * A figure that is the report's own.
   *
   * @param plain whether nothing makes its scope doubtful
   * @param rough whether the text only says about how much
   * @param quote its clause
   */
  record Figure(BigDecimal value, boolean plain, boolean rough, Quote quote) {}

  /**
   * What the words found say.
   *
   * @param match within the sentence; its first group is the figure unless the kind has a value
   * @return null where they speak of something else
   */
  @Nullable Figure figure(ClaimKind kind, Span sentence, Matcher match) {
    Passage passage = sentence.passage();
    int start = sentence.from() + match.start();
    int end = sentence.from() + match.end();
    BigDecimal fixed = kind.value();
    Span clause =
        Sentences.clause(sentence, fixed == null ? sentence.from() + match.start(1) : start);
    int until = details(passage.text(), end, Math.max(clause.to(), end));
    String around = passage.text().substring(Math.min(clause.from(), start), until);
    if (kind.unless() != null
        && kind.unless().matcher(fixed == null ? around : sentence.text()).find()) return null;
    if (!kind.foreignAllowed() && words.foreign().matcher(around).find()) return null;
    if (!kind.partAllowed() && words.part().matcher(around).find()) return null;
    Pattern plan = fixed == null ? words.plan() : AIM;
    if (!kind.planAllowed() && plan.matcher(around).find()) return null;
    if (fixed == null && CHANGE.matcher(match.group()).find()) return null;
    if (fixed == null && CASES.matcher(match.group()).find() && !OF_CASES.contains(kind.id())) {
      return null;
    }
    if (elsewhere(sentence, clause, start)) return null;
    if (ofAnother(passage.text().substring(sentence.from(), start))) return null;
    if (fixed == null && detail(kind, sentence, start)) return null;
    if (OF_CASES.contains(kind.id()) && ofAllCases(sentence, end)) return null;
    if (decision(kind) && (otherMatter(passage.text(), start) || reason(clause, start)))
      return null;
    if (otherPeriod(kind, sentence, clause, start)) return null;
    String before = passage.text().substring(clause.from(), Math.max(clause.from(), start));
    Matcher body = OTHER_BODY.matcher(before);
    if (body.find() && !OWN_BODY.matcher(before).find() && !own(before, body.group(1))) {
      if (!words.doubt().matcher(before).find()) return null;
    }
    String after = passage.text().substring(end, Math.max(end, sentence.to()));
    if (words.doubt().matcher(before).find() && OTHERS_TOO.matcher(after).find()) return null;
    boolean rough = false;
    if (fixed == null) {
      int last = Math.min(passage.text().length(), end + 2);
      String unit = passage.text().substring(sentence.from() + match.end(1), last);
      rough = ROUGH.matcher(unit).find() || ROUNDED.matcher(match.group(1)).find();
    }
    return new Figure(
        fixed == null ? Numerals.value(match.group(1)) : fixed,
        !words.doubt().matcher(around).find(),
        rough,
        passage.quote(Math.min(clause.from(), start), Math.max(clause.to(), end)));
  }

  /**
   * Whether a body is the report's agency, by its name or the end of it.
   *
   * @param body the characters before the figure's words, up to the end of a body's name
   */
  private boolean own(String before, String body) {
    if (organ.isEmpty()) return false;
    if (before.contains(organ)) return true;
    String name = organ.replace("人民政府", "政府");
    String said = body.replace("人民政府", "政府");
    for (int length = Math.min(name.length(), said.length()); length > 2; length--) {
      String end = name.substring(name.length() - length);
      if (!said.endsWith(end)) continue;
      String lead = said.substring(0, said.length() - length);
      return lead.isEmpty() || "年度内中由经间".indexOf(lead.charAt(lead.length() - 1)) >= 0;
    }
    return false;
  }

  /** Where what is said of a figure ends and its details begin, in brackets or after 其中. */
  private static int details(String text, int from, int to) {
    Matcher details = DETAILS.matcher(text).region(from, to);
    return details.find() ? details.start() : to;
  }

  /** Whether words stand in brackets after a figure whose parts they tell, and are no decision. */
  private static boolean detail(ClaimKind kind, Span sentence, int start) {
    String lead = sentence.passage().text().substring(sentence.from(), start);
    int open = lead.lastIndexOf('(');
    if (open <= 0 || lead.lastIndexOf(')') > open) return false;
    String whole = lead.substring(Math.max(0, lead.lastIndexOf(',', open) + 1), open);
    if (!FIGURE_BEFORE.matcher(whole).find()) return false;
    return !kind.partAllowed() || (APPLICANTS.contains(kind.id()) && whole.contains("结转"));
  }

  /** Whether the clauses before tell of a part of the agency, or of another, that got or did so. */
  private boolean ofAnother(String lead) {
    Matcher matcher = ACTING.matcher(lead);
    String last = null;
    int end = 0;
    while (matcher.find()) {
      last = matcher.group(1);
      end = matcher.end();
    }
    if (last == null || ALL_AGAIN.matcher(lead.substring(end)).find()) return false;
    return !OWN_BODY.matcher(last).find() && !own(last, last);
  }

  /**
   * Whether cases are those that a review organ hears for others, or all of which those of
   * disclosure are only a part named after.
   */
  private static boolean ofAllCases(Span sentence, int end) {
    String text = sentence.passage().text();
    String lead = text.substring(sentence.from(), end);
    if (REVIEW_ORGAN.matcher(lead).find()) return true;
    return lead.indexOf("公开") < 0
        && DISCLOSURE_PART.matcher(text.substring(end, sentence.to())).find();
  }

  /** Whether the kind is worded without saying that it is of applications. */
  private static boolean decision(ClaimKind kind) {
    return kind.partAllowed() || DEALT_WITH.contains(kind.id());
  }

  /** Whether the words since the last full stop are of something else than applications. */
  private static boolean otherMatter(String text, int start) {
    String lead = text.substring(text.lastIndexOf('。', start) + 1, start);
    Matcher matter = OTHER_MATTER.matcher(lead);
    int last = -1;
    while (matter.find()) last = matter.end();
    return last >= 0 && !APPLICATION.matcher(lead).region(last, lead.length()).find();
  }

  private static boolean reason(Span clause, int start) {
    int from = clause.from();
    if (start <= from) return false;
    return REASON.matcher(clause.passage().text().substring(from, start)).find();
  }

  /** Whether the words before speak of a part of the year, of one matter or of a whole region. */
  private boolean elsewhere(Span sentence, Span clause, int start) {
    String lead =
        sentence.passage().text().substring(sentence.from(), Math.max(clause.to(), start));
    if (ONE_MATTER.matcher(lead).find()) return true;
    if (DEPARTMENT.matcher(organ).find() && WHOLE_REGION.matcher(clause.text()).find()) return true;
    return !clause.text().contains("全年") && OTHER_STRETCH.matcher(lead).find();
  }

  /** Whether the figure is for another year than the report's. */
  private boolean otherPeriod(ClaimKind kind, Span sentence, Span clause, int start) {
    if (kind.id().equals("carriedIn")) return false;
    String lead =
        sentence.passage().text().substring(sentence.from(), Math.max(clause.to(), start));
    String own = clause.text();
    if (LAST_YEAR.matcher(own).find() && !own.contains("结转")) return true;
    Integer named = null;
    Matcher years = YEAR.matcher(lead);
    while (years.find()) named = Integer.valueOf(years.group(1));
    return named != null && year != null && !named.equals(year) && !kind.planAllowed();
  }
}
