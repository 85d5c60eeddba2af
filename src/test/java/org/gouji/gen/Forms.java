package org.gouji.gen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The official tables, written out for the generator alone. */
final class Forms {
  static final List<String> APPLICANTS =
      List.of("natural", "business", "research", "ngo", "legal", "other", "total");
  static final List<String> REFUSED =
      List.of(
          "stateSecret",
          "lawProhibited",
          "securityStability",
          "thirdParty",
          "internalAffairs",
          "process",
          "enforcementFile",
          "inquiry");
  static final List<String> UNAVAILABLE = List.of("notHeld", "needsCreation", "unclear");
  static final List<String> UNPROCESSED =
      List.of("petition", "repeated", "publication", "massRepeated", "confirmation");
  static final List<String> SPLIT_OTHER = List.of("notCorrected", "feeUnpaid", "other");
  static final List<String> REVIEW_BLOCKS =
      List.of("reconsideration", "litigationDirect", "litigationAfterReview");
  static final List<String> REVIEW_COLUMNS =
      List.of("upheld", "corrected", "otherResult", "pending", "total");

  private static final List<String> RESULT_LABELS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

  private Forms() {}

  /** Rows of results of the table of applications, ids below the table. */
  static List<String> resultRows(String version) {
    List<String> rows = new ArrayList<>(List.of("granted", "partial"));
    REFUSED.forEach(row -> rows.add("refused." + row));
    UNAVAILABLE.forEach(row -> rows.add("unavailable." + row));
    UNPROCESSED.forEach(row -> rows.add("unprocessed." + row));
    if (version.equals("2019")) rows.add("otherHandling");
    else SPLIT_OTHER.forEach(row -> rows.add("otherHandling." + row));
    return rows;
  }

  /** The table of what was published of one's own accord. */
  static FormGrid proactive(String version) {
    return version.equals("2019") ? proactive2019() : proactive2021();
  }

  private static FormGrid proactive2019() {
    List<List<GridCell>> rows = new ArrayList<>();
    article(rows, "一", "信息内容", "本年新制作数量", "本年新公开数量", "对外公开总数量");
    data(rows, "规章", "regulations", "newlyMade", "newlyPublished", "totalPublished");
    data(rows, "规范性文件", "normative", "newlyMade", "newlyPublished", "totalPublished");
    article(rows, "五", "信息内容", "上一年项目数量", "本年增/减", "处理决定数量");
    data(rows, "行政许可", "licensing", "previousItems", "change", "decisions");
    data(rows, "其他对外管理服务事项", "otherServices", "previousItems", "change", "decisions");
    article(rows, "六", "信息内容", "上一年项目数量", "本年增/减", "处理决定数量");
    data(rows, "行政处罚", "penalty", "previousItems", "change", "decisions");
    data(rows, "行政强制", "coercion", "previousItems", "change", "decisions");
    article(rows, "八", "信息内容", "上一年项目数量", "本年增/减");
    data(rows, "行政事业性收费", "fees", "previousItems", "change");
    article(rows, "九", "信息内容", "采购项目数量", "采购总金额");
    data(rows, "政府集中采购", "procurement", "items", "amount");
    return new FormGrid("proactive", 4, rows);
  }

  private static FormGrid proactive2021() {
    List<List<GridCell>> rows = new ArrayList<>();
    article(rows, "一", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
    data(rows, "规章", "regulations", "made", "repealed", "inForce");
    data(rows, "行政规范性文件", "normative", "made", "repealed", "inForce");
    article(rows, "五", "信息内容", "本年处理决定数量");
    data(rows, "行政许可", "licensing", "decisions");
    article(rows, "六", "信息内容", "本年处理决定数量");
    data(rows, "行政处罚", "penalty", "decisions");
    data(rows, "行政强制", "coercion", "decisions");
    article(rows, "八", "信息内容", "本年收费金额（单位：万元）");
    data(rows, "行政事业性收费", "fees", "amount");
    return new FormGrid("proactive", 4, rows);
  }

  /** The table of applications, with one row or three rows of other handling. */
  static FormGrid applications(String version) {
    List<List<GridCell>> rows = new ArrayList<>();
    rows.add(List.of(label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), label("申请人情况", 1, 7)));
    rows.add(List.of(label("自然人", 2, 1), label("法人或其他组织", 1, 5), label("总计", 2, 1)));
    rows.add(labels("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"));
    rows.add(line("received", label("一、本年新收政府信息公开申请数量", 1, 3)));
    rows.add(line("carriedIn", label("二、上年结转政府信息公开申请数量", 1, 3)));
    int results = version.equals("2019") ? 20 : 22;
    rows.add(line("granted", label("三、本年度办理结果", results, 1), label("（一）予以公开", 1, 2)));
    rows.add(line("partial", label("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 1, 2)));
    group(
        rows,
        "（三）不予公开",
        "refused",
        REFUSED,
        "属于国家秘密",
        "其他法律行政法规禁止公开",
        "危及“三安全一稳定”",
        "保护第三方合法权益",
        "属于三类内部事务信息",
        "属于四类过程性信息",
        "属于行政执法案卷",
        "属于行政查询事项");
    group(
        rows, "（四）无法提供", "unavailable", UNAVAILABLE, "本机关不掌握相关政府信息", "没有现成信息需要另行制作", "补正后申请内容仍不明确");
    group(
        rows,
        "（五）不予处理",
        "unprocessed",
        UNPROCESSED,
        "信访举报投诉类申请",
        "重复申请",
        "要求提供公开出版物",
        "无正当理由大量反复申请",
        "要求行政机关确认或重新出具已获取信息");
    if (version.equals("2019")) {
      rows.add(line("otherHandling", label("（六）其他处理", 1, 2)));
    } else {
      group(
          rows,
          "（六）其他处理",
          "otherHandling",
          SPLIT_OTHER,
          "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
          "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
          "其他");
    }
    rows.add(line("handledTotal", label("（七）总计", 1, 2)));
    rows.add(line("carriedOut", label("四、结转下年度继续办理", 1, 3)));
    return new FormGrid("applications", 10, rows);
  }

  /** The table of review and litigation. */
  static FormGrid review() {
    List<List<GridCell>> rows = new ArrayList<>();
    rows.add(List.of(label("行政复议", 1, 5), label("行政诉讼", 1, 10)));
    List<GridCell> second = new ArrayList<>();
    RESULT_LABELS.forEach(text -> second.add(label(text, 2, 1)));
    second.add(label("未经复议直接起诉", 1, 5));
    second.add(label("复议后起诉", 1, 5));
    rows.add(second);
    List<GridCell> third = new ArrayList<>();
    for (int i = 0; i < 2; i++) RESULT_LABELS.forEach(text -> third.add(label(text, 1, 1)));
    rows.add(third);
    List<GridCell> last = new ArrayList<>();
    for (String block : REVIEW_BLOCKS) {
      for (String column : REVIEW_COLUMNS) last.add(cell("review." + block + "." + column, 1));
    }
    rows.add(last);
    return new FormGrid("review", 15, rows);
  }

  static GridCell label(String text, int rows, int columns) {
    return new GridCell(text, "", rows, columns);
  }

  static GridCell cell(String id, int columns) {
    return new GridCell("", id, 1, columns);
  }

  private static List<GridCell> labels(String... texts) {
    return Arrays.stream(texts).map(text -> label(text, 1, 1)).toList();
  }

  private static void article(List<List<GridCell>> rows, String number, String... heads) {
    rows.add(List.of(label("第二十条第（" + number + "）项", 1, 4)));
    List<GridCell> row = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      row.add(label(heads[i], 1, i == heads.length - 1 ? 4 - i : 1));
    }
    rows.add(row);
  }

  private static void data(List<List<GridCell>> rows, String text, String id, String... columns) {
    List<GridCell> row = new ArrayList<>(List.of(label(text, 1, 1)));
    for (int i = 0; i < columns.length; i++) {
      row.add(cell("proactive." + id + "." + columns[i], i == columns.length - 1 ? 3 - i : 1));
    }
    rows.add(row);
  }

  private static List<GridCell> line(String id, GridCell... heads) {
    List<GridCell> row = new ArrayList<>(List.of(heads));
    APPLICANTS.forEach(column -> row.add(cell("applications." + id + "." + column, 1)));
    return row;
  }

  private static void group(
      List<List<GridCell>> rows, String head, String id, List<String> ids, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      GridCell leaf = label((i + 1) + "." + texts[i], 1, 1);
      String row = id + "." + ids.get(i);
      rows.add(i == 0 ? line(row, label(head, texts.length, 1), leaf) : line(row, leaf));
    }
  }
}
