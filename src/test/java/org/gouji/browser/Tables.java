package org.gouji.browser;

import java.util.List;
import org.gouji.form.FormTable;
import org.gouji.form.FormTable.Row;

/** Tables of reports as pages have them. */
final class Tables {

  private Tables() {}

  /** The 2021 table of applications, in which the results given add up to one less than told. */
  static String applications(int natural) {
    FormTable table =
        SampleAudit.AUDITOR
            .forms()
            .version("2021")
            .orElseThrow()
            .table("applications")
            .orElseThrow();
    StringBuilder html = new StringBuilder("<table border=1><tr><td rowspan=3 colspan=3></td>");
    html.append("<td colspan=7>申请人情况</td></tr><tr><td rowspan=2>自然人</td>");
    html.append("<td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr><tr>");
    for (String label : List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他")) {
      html.append("<td>").append(label).append("</td>");
    }
    html.append("</tr>");
    List<Row> rows = table.rows().toList();
    String group = "";
    for (Row row : rows) {
      html.append("<tr>");
      String under = row.under() == null ? "" : row.under();
      long within = rows.stream().filter(r -> under.equals(r.under())).count();
      boolean result = !row.id().equals("received") && !row.id().startsWith("carried");
      if (row.id().equals("granted")) {
        html.append("<td rowspan=").append(rows.size() - 3).append(">三、本年度办理结果</td>");
      }
      if (!under.isEmpty() && !under.equals(group)) {
        html.append("<td rowspan=").append(within).append(">").append(under).append("</td>");
      }
      group = under;
      int span = result ? (under.isEmpty() ? 2 : 1) : 3;
      html.append("<td colspan=").append(span).append(">").append(row.label()).append("</td>");
      int value =
          switch (row.id()) {
            case "received", "handledTotal" -> natural;
            case "granted" -> natural - 1;
            default -> 0;
          };
      html.append("<td>").append(value).append("</td>");
      html.append("<td>0</td>".repeat(5)).append("<td>").append(value).append("</td></tr>");
    }
    return html.append("</table>").toString();
  }
}
