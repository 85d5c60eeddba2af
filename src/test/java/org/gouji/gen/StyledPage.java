package org.gouji.gen;

import java.util.List;
import java.util.Locale;

/** A paper as a web page that a browser prints in a style. */
final class StyledPage {

  private StyledPage() {}

  static String write(Paper paper, PageStyle style) {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">");
    out.append("<title>").append(HtmlParts.escape(paper.fullTitle())).append("</title>\n");
    out.append("<style>").append(css(style)).append("</style></head><body>\n");
    for (String line : paper.title()) {
      if (!line.isBlank()) out.append("<h1>").append(HtmlParts.escape(line)).append("</h1>\n");
    }
    for (Block block : paper.body()) {
      if (block instanceof Block.Heading it) {
        out.append("<h2>").append(HtmlParts.escape(it.text())).append("</h2>\n");
      } else if (block instanceof Block.Paragraph it) {
        out.append("<p>").append(HtmlParts.escape(it.text())).append("</p>\n");
      } else {
        String table = table(((Block.Form) block).grid(), style);
        out.append(
            style.nested()
                ? "<table class=\"outer\"><tr><td class=\"outer\">" + table + "</td></tr></table>\n"
                : table);
      }
    }
    return out.append("</body></html>\n").toString();
  }

  private static String css(PageStyle style) {
    String family = style.font().isEmpty() ? "" : "font-family:\"" + style.font() + "\";";
    String thick = style.border().equals("double") ? "3px" : "1px";
    String header = margin("top", style.header());
    String footer = margin("bottom", style.footer().replace("#", "\" counter(page) \""));
    return String.format(
        Locale.ROOT,
        "@page{size:%s;margin:%.0fpt;%s%s}%n"
            + "body{%sfont-size:%.1fpt;margin:0}h1{font-size:160%%;text-align:center}"
            + "h2{font-size:110%%}p{text-indent:2em;line-height:1.7}%n"
            + "table{width:100%%;border-collapse:collapse;table-layout:fixed;font-size:%.1fpt}%n"
            + "td{border:%s %s %s;padding:2px;overflow-wrap:anywhere;text-align:center}%n"
            + "td.upright{writing-mode:vertical-rl}td.spread{text-align-last:justify}%n"
            + "td.outer{border:none;padding:0}tr{break-inside:%s}"
            + "thead{display:%s}%n",
        style.size(),
        style.margin(),
        header,
        footer,
        family,
        style.prose(),
        style.small(),
        thick,
        style.border(),
        style.colour(),
        style.rowsBreak() ? "auto" : "avoid",
        style.headsRepeated() ? "table-header-group" : "table-row-group");
  }

  private static String margin(String side, String text) {
    if (text.isEmpty()) return "";
    return "@" + side + "-center{content:\"" + text + "\"}";
  }

  private static String table(FormGrid grid, PageStyle style) {
    StringBuilder out = new StringBuilder("<table><colgroup>");
    for (double share : style.columns(grid)) {
      out.append(String.format(Locale.ROOT, "<col style=\"width:%.2f%%\">", 100 * share));
    }
    out.append("</colgroup><thead>");
    int heads = PdfFile.heads(grid);
    for (int r = 0; r < grid.rows().size(); r++) {
      if (r == heads) out.append("</thead><tbody>");
      row(out, grid.rows().get(r), style);
    }
    return out.append("</tbody></table>\n").toString();
  }

  private static void row(StringBuilder out, List<GridCell> row, PageStyle style) {
    out.append("<tr>");
    for (GridCell cell : row) {
      String kind =
          style.upright(cell) ? "upright" : style.spread() && !cell.isData() ? "spread" : "";
      out.append("<td class=\"" + kind + "\" rowspan=\"")
          .append(cell.rowSpan())
          .append("\" colspan=\"");
      out.append(cell.columnSpan()).append("\">");
      out.append(HtmlParts.escape(cell.text()).replace("\n", "<br>")).append("</td>");
    }
    out.append("</tr>\n");
  }
}
