package org.gouji.gen;

import java.util.ArrayList;
import java.util.List;

/** A paper as a web page. */
final class HtmlPage {
  private final Paper paper;
  private final Layout layout;
  private final Dice dice;
  private final HtmlParts parts;

  private HtmlPage(Paper paper, Layout layout, Dice dice) {
    this.paper = paper;
    this.layout = layout;
    this.dice = dice;
    this.parts = new HtmlParts(layout == Layout.HTML_WORD, dice);
  }

  static String write(Paper paper, Layout layout, Dice dice) {
    HtmlPage page = new HtmlPage(paper, layout, dice);
    String body = layout == Layout.HTML_PRE ? page.pre() : page.article();
    boolean furnished = layout == Layout.HTML_SITE || (layout != Layout.HTML_WORD && dice.chance(0.3));
    if (layout == Layout.HTML_NESTED) body = nest(body, furnished ? 2 : 1);
    if (furnished) body = SitePage.around(paper, body, dice.on("site" + layout), layout.traditional());
    return page.document(body);
  }

  private String document(String body) {
    String meta =
        switch (layout) {
          case HTML_GBK_META -> dice.pick(
              "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">", "<meta charset=\"gbk\">");
          case HTML_BIG5 -> "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=big5\">";
          case HTML_GB18030_BARE, HTML_UTF16 -> "";
          default -> "<meta charset=\"utf-8\">";
        };
    String open =
        layout == Layout.HTML_WORD
            ? "<html xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:w=\"urn:schemas-microsoft-com:office:word\">"
            : "<!DOCTYPE html>\n<html>";
    String style =
        layout == Layout.HTML_WORD
            ? "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->\n"
                + "<style><!-- p.MsoNormal {mso-style-parent:\"\"; text-align:justify;} --></style>"
            : dice.chance(0.5) ? "<style>td{border:1px solid #333}</style><script>var n=2023;</script>" : "";
    return open + "\n<head>\n" + meta + "\n<title>" + HtmlParts.escape(paper.fullTitle()) + "</title>\n" + style
        + "\n</head>\n<body>\n" + body + "\n</body>\n</html>\n";
  }

  private String pre() {
    return "<pre>\n" + HtmlParts.escape(TextPage.write(paper, Layout.TEXT_BARS, dice)) + "</pre>";
  }

  private String article() {
    StringBuilder out = new StringBuilder();
    List<String> title = paper.title().stream().filter(line -> !line.isBlank()).toList();
    out.append(parts.title(title));
    for (Block block : paper.body()) {
      if (block instanceof Block.Heading heading) out.append(parts.heading(heading));
      else if (block instanceof Block.Paragraph paragraph) out.append(parts.paragraph(paragraph.text()));
      else for (FormGrid grid : pieces(((Block.Form) block).grid())) out.append(table(grid));
    }
    return "<div class=\"article\">\n" + out + "</div>";
  }

  private List<FormGrid> pieces(FormGrid grid) {
    return layout == Layout.HTML_SPLIT ? Splitting.split(grid) : List.of(grid);
  }

  private String table(FormGrid grid) {
    boolean expanded = layout == Layout.HTML_EXPANDED && !grid.name().equals("statistics");
    String table = parts.table(expanded ? grid.expanded() : grid.rows());
    if (layout != Layout.HTML_NESTED) return table;
    return "<table width=\"100%\"><tr><td>" + table + "</td></tr></table>\n";
  }

  private static String nest(String body, int depth) {
    String nested = body;
    for (int i = 0; i < depth; i++) {
      nested =
          "<table width=\"980\" align=\"center\"><tbody><tr><td width=\"20\">&nbsp;</td><td>" + nested
              + "</td></tr></tbody></table>";
    }
    return nested;
  }

  /** Cuts the tables of a paper into several, as editors do that lay out narrow pages. */
  private static final class Splitting {

    static List<FormGrid> split(FormGrid grid) {
      return switch (grid.name()) {
        case "proactive" -> byArticle(grid);
        case "applications" -> flowsFirst(grid);
        case "review" -> twoCourts(grid);
        default -> List.of(grid);
      };
    }

    private static List<FormGrid> byArticle(FormGrid grid) {
      List<FormGrid> pieces = new ArrayList<>();
      List<List<GridCell>> rows = new ArrayList<>();
      for (List<GridCell> row : grid.rows()) {
        boolean start = row.size() == 1 && row.get(0).columnSpan() == 4;
        if (start && !rows.isEmpty()) {
          pieces.add(new FormGrid(grid.name(), 4, rows));
          rows = new ArrayList<>();
        }
        rows.add(row);
      }
      pieces.add(new FormGrid(grid.name(), 4, rows));
      return pieces;
    }

    private static List<FormGrid> flowsFirst(FormGrid grid) {
      List<List<GridCell>> head = grid.rows().subList(0, 3);
      List<List<GridCell>> second = new ArrayList<>(head);
      second.addAll(grid.rows().subList(5, grid.rows().size()));
      return List.of(
          new FormGrid(grid.name(), grid.columns(), grid.rows().subList(0, 5)),
          new FormGrid(grid.name(), grid.columns(), second));
    }

    private static List<FormGrid> twoCourts(FormGrid grid) {
      List<List<GridCell>> rows = grid.rows();
      List<GridCell> labels = rows.get(1).subList(0, 5).stream().map(cell -> cell.withRowSpan(1)).toList();
      List<GridCell> data = rows.get(3);
      return List.of(
          new FormGrid(grid.name(), 5, List.of(rows.get(0).subList(0, 1), labels, data.subList(0, 5))),
          new FormGrid(
              grid.name(), 10,
              List.of(rows.get(0).subList(1, 2), rows.get(1).subList(5, 7), rows.get(2), data.subList(5, 15))));
    }
  }
}
