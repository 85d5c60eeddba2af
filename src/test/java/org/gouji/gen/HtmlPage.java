package org.gouji.gen;

import java.util.List;

/** A paper as a web page. */
final class HtmlPage {
  private static final String PLAIN_STYLE =
      "<style>td{border:1px solid #333}</style><script>var n=2023;</script>";
  private static final String WORD_OPEN =
      """
      <html xmlns:v="urn:schemas-microsoft-com:vml"
      xmlns:o="urn:schemas-microsoft-com:office:office"
      xmlns:w="urn:schemas-microsoft-com:office:word">\
      """;
  private static final String WORD_STYLE =
      """
      <!--[if gte mso 9]><xml><w:WordDocument>
      <w:View>Print</w:View></w:WordDocument></xml><![endif]-->
      <style><!-- p.MsoNormal {mso-style-parent:""; text-align:justify;} --></style>\
      """;

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
    boolean furnished =
        layout == Layout.HTML_SITE || (layout != Layout.HTML_WORD && dice.chance(0.3));
    if (layout == Layout.HTML_NESTED) body = nest(body, furnished ? 2 : 1);
    if (furnished)
      body = SitePage.around(paper, body, dice.on("site" + layout), layout.traditional());
    return page.document(body);
  }

  private String document(String body) {
    String meta =
        switch (layout) {
          case HTML_GBK_META ->
              dice.pick(
                  "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">",
                  "<meta charset=\"gbk\">");
          case HTML_BIG5 ->
              "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=big5\">";
          case HTML_GB18030_BARE, HTML_UTF16 -> "";
          default -> "<meta charset=\"utf-8\">";
        };
    boolean word = layout == Layout.HTML_WORD;
    String plain = dice.chance(0.5) ? PLAIN_STYLE : "";
    String open = word ? WORD_OPEN : "<!DOCTYPE html>\n<html>";
    String style = word ? WORD_STYLE : plain;
    return open
        + "\n<head>\n"
        + meta
        + "\n<title>"
        + HtmlParts.escape(paper.fullTitle())
        + "</title>\n"
        + style
        + "\n</head>\n<body>\n"
        + body
        + "\n</body>\n</html>\n";
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
      else if (block instanceof Block.Paragraph paragraph)
        out.append(parts.paragraph(paragraph.text()));
      else for (FormGrid grid : pieces(((Block.Form) block).grid())) out.append(table(grid));
    }
    return "<div class=\"article\">\n" + out + "</div>";
  }

  private List<FormGrid> pieces(FormGrid grid) {
    return switch (layout) {
      case HTML_SPLIT -> Splitting.split(grid);
      case HTML_LOCAL -> List.of(LocalExtras.add(grid, dice));
      default -> List.of(grid);
    };
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
          "<table width=\"980\" align=\"center\"><tbody><tr><td width=\"20\">&nbsp;</td><td>"
              + nested
              + "</td></tr></tbody></table>";
    }
    return nested;
  }
}
