package org.gouji.collection.roster;

import static org.gouji.collection.setting.Heading.optional;
import static org.gouji.collection.setting.Heading.required;

import org.gouji.collection.setting.Column;
import org.gouji.collection.setting.Heading;
import org.gouji.finding.Words;

/** The columns of a roster. */
public enum RosterColumn implements Column {
  AGENCY(
      required("机关名称", "agency", "单位名称", "行政机关名称", "机关", "单位", "名称"),
      "必填。机关全称，如：淮安市洪泽区教育局",
      "required; the full name"),
  LEVEL(
      optional("级别", "level", "层级", "机关级别", "机关类别"),
      "如：省级、市级、县级、乡镇街道、部门；排名按级别分组",
      "agencies are ranked by it"),
  REGION(
      optional("地区", "region", "所属地区", "所在地区", "行政区划"),
      "如：江苏省淮安市洪泽区；用来区分同名机关",
      "tells agencies of one name apart"),
  PARENT(
      optional("上级机关", "parent", "主管部门", "上级单位", "主管机关"),
      "汇总本机关数字的机关，如：淮安市洪泽区人民政府",
      "whose figures include those of this agency"),
  DEADLINE(
      optional("报送期限", "deadline", "期限", "公布期限", "截止日期"),
      "次年何日以前公布，如：1月31日；不填则按规则",
      "day of the next year, such as 1-31; by the rules where empty"),
  FORMER(
      optional("曾用名", "former names", "former", "曾用名称", "别名", "其他名称"),
      "改名、合并以前的名称和其他写法，多个用顿号隔开",
      "other names, separated by semicolons"),
  FROM(
      optional("起始年度", "from", "起始年份", "开始年度"),
      "从哪个报告年度起应当报告，如：2019；不填则不限",
      "first report year; empty for no bound"),
  TO(
      optional("终止年度", "to", "终止年份", "截止年度", "结束年度"),
      "到哪个报告年度为止，如：2023；不填则不限",
      "last report year; empty for no bound"),
  PUBLISHED(
      optional("公布日期", "published", "发布日期", "公开日期", "报送日期"),
      "实际公布的日期，如：2025-01-28；各年度用顿号隔开；不填则看网页",
      "days on which reports were published, such as 2025-01-28");

  private final Heading heading;
  private final Words help;

  RosterColumn(Heading heading, String zh, String en) {
    this.heading = heading;
    this.help = new Words(zh, en);
  }

  @Override
  public Heading heading() {
    return heading;
  }

  /** What to write in it. */
  public Words help() {
    return help;
  }
}
