package org.gouji.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.document.ReadProblem;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.finding.Words;
import org.gouji.report.Loss;

/** What was lost, in words for the operator. */
final class Losses {

  /** Code of the problem of a page that only leads to a file. */
  static final String ATTACHMENT_ONLY = "attachment-only";

  private Losses() {}

  /**
   * Says what was lost.
   *
   * @param deduced ids of the cells whose figures glued text leaves no doubt of
   */
  static Problem problem(Loss loss, Set<String> deduced, Lang lang) {
    String detail = loss.detail();
    int count = loss.cells().size();
    long split = loss.cells().stream().filter(deduced::contains).count();
    Words words =
        switch (loss.code()) {
          case "cells-lost" ->
              new Words(
                  detail + " " + count + " 个单元格的数字在来源文本中缺失，须对照原件核对",
                  count
                      + " figures of "
                      + detail
                      + " are missing in the source text; check the original");
          case "cells-doubtful" ->
              new Words(
                  detail + " " + count + " 个单元格由文字识别读出，尚无把握，也没有勾稽关系可以印证，须对照原件核对",
                  count
                      + " figures of "
                      + detail
                      + " were read by character recognition without certainty, and no identity"
                      + " confirms them; check the original");
          case "cells-glued" ->
              new Words(
                  detail
                      + " "
                      + count
                      + " 个单元格的数字在来源文本中粘连，其中 "
                      + split
                      + " 个按勾稽关系只有一种拆法（由粘连文本推得，不作为已核对的数字），须对照原件核对",
                  count
                      + " figures of "
                      + detail
                      + " ran together in the source text; "
                      + split
                      + " of them can be split in one way only (deduced from glued text, not read);"
                      + " check the original");
          case "rows-lost" ->
              new Words(
                  detail + "有的行在来源文本中没有找到（" + count + " 个单元格），须对照原件核对",
                  "rows of "
                      + detail
                      + " were not found in the source text ("
                      + count
                      + " cells); check the original");
          case "table-unread" ->
              new Words(
                  detail + "未能读出（数字粘连，或为图片、附件），须对照原件核对",
                  detail
                      + " could not be read (figures run together, a picture or an attachment);"
                      + " check the original");
          case "table-repeated" ->
              new Words(
                  detail + "在文件中不止一张，数字不同，只审查了第一张，其余须另行核对",
                  detail
                      + " stands in the file more than once with other figures; only the first was"
                      + " audited");
          case "more-reports" ->
              new Words(
                  "文件中还有另一份年度报告，只审查了第一份，请把各份报告分别存为文件后审核",
                  "the file holds another annual report; only the first was audited. Save each as a"
                      + " file of its own");
          case "title-unread" ->
              new Words(
                  "没有认出报告的标题，与标题有关的规则未判断，须对照原件核对",
                  "the report's title was not recognised; rules on it were not judged. Check the"
                      + " original");
          case "table-free" ->
              new Words(
                  "2014年以前没有统一表式，统计表未作判断",
                  "before 2014 no form was set; the statistics table was not judged");
          case ATTACHMENT_ONLY ->
              new Words(
                  "页面只有附件或图片，报告正文未能读出，请对附件另行审核",
                  "the page only leads to an attachment or picture; audit that file instead");
          case "year-unknown" ->
              new Words(
                  "未能认出报告年度，与年度有关的规则未判断",
                  "the report year is unknown; rules for years were not judged");
          default -> new Words(loss.code() + " " + detail, loss.code() + " " + detail);
        };
    return new Problem(loss.code(), words.in(lang), loss.cells(), loss.quotes());
  }

  /** Character recognition made out no report, which need not mean that the scan is of none. */
  static Problem unrecognized(Lang lang) {
    Words words =
        new Words(
            "由文字识别读出的文字看不出是年度报告，未作判断，须对照原件核对",
            "what character recognition read does not look like an annual report; nothing was"
                + " judged, check the original");
    return new Problem("unrecognized", words.in(lang), List.of(), List.of());
  }

  static List<Problem> problems(List<ReadProblem> problems, Lang lang) {
    List<Problem> said = new ArrayList<>();
    for (ReadProblem problem : problems) said.add(problem(problem, lang));
    return said;
  }

  private static Problem problem(ReadProblem problem, Lang lang) {
    String detail = problem.detail();
    Words words =
        switch (problem.code()) {
          case "unsupported" -> Unsupported.of(detail);
          case "empty" ->
              new Words("文件是空的，没有可审核的内容", "the file is empty; there is nothing to audit");
          case "encoding" ->
              new Words(
                  "有的字符无法解码（" + detail + "），须对照原件核对",
                  "some characters could not be decoded (" + detail + "); check the original");
          case "encrypted" ->
              new Words(
                  "文件设有密码，未能读取，未作判断；请去除密码后重新审核",
                  "the file is protected by a password; nothing was judged. Remove it and audit"
                      + " again");
          case "broken" ->
              new Words(
                  "文件已损坏（" + detail + "），未能读取，未作判断；请重新获取该文件",
                  "the file is broken (" + detail + "); nothing was judged. Get the file again");
          case "scan" ->
              new Words(
                  "扫描件或图片，没有可读的文字（" + detail + "），未作判断；请提供文字版，或装上文字识别组件（见 README）",
                  "scanned pages or a picture without text ("
                      + detail
                      + ") were not judged; ask for a text version, or install character"
                      + " recognition (see README)");
          case "recognizer" ->
              new Words(
                  "文字识别组件未能启动，扫描件或图片未作判断（" + detail + "）；请检查 lib/ocr 中的文件",
                  "character recognition could not be started, so scanned pages were not judged ("
                      + detail
                      + "); check the files in lib/ocr");
          case "text-layer" ->
              new Words(
                  "文件中的文字无法识别为汉字（" + detail + "），未作判断；请提供另一种格式",
                  "the text of some pages has no meaning ("
                      + detail
                      + ") and was not judged; ask for another format");
          case "outlines" ->
              new Words(
                  "有的文字已转为图形（曲线），无法作为文字读取（"
                      + detail
                      + "），该部分未作判断；请提供未转曲的文件（如 Word 原稿），或装上文字识别组件（见 README）",
                  "characters drawn as shapes ("
                      + detail
                      + ") cannot be read as text and were not judged; ask for the file that the"
                      + " PDF was made of, or install character recognition (see README)");
          case "hidden" ->
              new Words(
                  "网页样式隐藏了表格中的一行（" + detail + "），看不出是否由脚本显示，未读，须对照原网页核对",
                  "the page's style hides a row of a table ("
                      + detail
                      + ") that a script may show; it was not read, check the page");
          case "limit" ->
              new Words(
                  "超出读取上限（" + detail + "），其余部分未读",
                  "a reading limit was passed (" + detail + "); the rest was not read");
          default ->
              new Words(
                  "文件未能完整读取（" + problem.code() + " " + detail + "）",
                  "the file could not be read whole (" + problem.code() + " " + detail + ")");
        };
    boolean quoted = !problem.quote().text().isEmpty();
    return new Problem(
        problem.code(), words.in(lang), List.of(), quoted ? List.of(problem.quote()) : List.of());
  }
}
