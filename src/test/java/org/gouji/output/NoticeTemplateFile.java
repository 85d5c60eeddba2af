package org.gouji.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * Writes the template of the notices, {@code rules/notice/template.docx}: A4 with the margins and
 * types of official letters (GB/T 9704).
 */
final class NoticeTemplateFile {

  static final Path FILE = Path.of("rules/notice/template.docx");

  private static final String BODY_FONT = "仿宋";
  private static final String TITLE_FONT = "宋体";
  private static final String HEADING_FONT = "黑体";
  private static final String RED = "C00000";
  private static final int BODY_SIZE = 16;
  private static final int TABLE_SIZE = 10;

  /** Twentieths of a point: 156 mm of text. */
  private static final int[] WIDTHS = {520, 1150, 3000, 1900, 2274};

  private static final List<String> FAULT_HEADS = List.of("序号", "报告", "问题及更正建议", "位置和原文", "依据");

  private final XWPFDocument document = new XWPFDocument();

  public static void main(String[] args) throws IOException {
    Files.createDirectories(FILE.getParent());
    Files.write(FILE, bytes());
  }

  static byte[] bytes() throws IOException {
    NoticeTemplateFile file = new NoticeTemplateFile();
    file.write();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.document.write(out);
    return out.toByteArray();
  }

  private void write() {
    page();
    properties();
    text("（发文机关名称）", TITLE_FONT, 30, true, ParagraphAlignment.CENTER, RED);
    XWPFParagraph number =
        text("{{文号}}", BODY_FONT, BODY_SIZE, false, ParagraphAlignment.CENTER, null);
    CTPBdr borders = number.getCTP().getPPr().addNewPBdr();
    borders.addNewBottom().setVal(STBorder.SINGLE);
    borders.getBottom().setSz(BigInteger.valueOf(12));
    borders.getBottom().setColor(RED);
    borders.getBottom().setSpace(BigInteger.valueOf(6));
    number.setSpacingAfter(400);
    title("关于{{年度}}年政府信息公开工作年度报告", 0);
    title("有关问题{{事由}}的通知", 300);
    text("{{机关名称}}：", BODY_FONT, BODY_SIZE, false, ParagraphAlignment.LEFT, null);
    mark("{{如有报告}}");
    indented(
        "依据《中华人民共和国政府信息公开条例》第四十七条、第四十九条、第五十条，我们审核了你单位报送的{{报送年度}}年政府信息公开工作年度"
            + "报告（共{{报告数}}份），发现{{情况}}，详见下表。请于{{整改期限}}前完成{{事由}}，并书面报送结果。"
            + "对所列问题有不同意见的，请一并说明理由并附依据。");
    mark("{{结束}}");
    table(
        "未报送",
        "没有报送的年度报告",
        "依据《中华人民共和国政府信息公开条例》第四十九条，下列年度报告到期应当公布，我们没有收到。请于{{整改期限}}前补报，" + "并书面说明原因；已经公布的，请告知网址。",
        List.of("序号", "年度", "情况", "依据"),
        List.of("序号", "年度", "内容", "依据"));
    table(
        "问题",
        "应当更正的问题",
        "更正建议由表内勾稽关系推算，只供核对，请以工作台账为准。",
        FAULT_HEADS,
        List.of("序号", "报告", "内容", "出处", "依据"));
    table(
        "核实",
        "需要核实的问题",
        "以下内容可能有误，也可能另有原因。请对照台账核实；经核实无误的，说明情况即可。",
        FAULT_HEADS,
        List.of("序号", "报告", "内容", "出处", "依据"));
    table(
        "未查",
        "未能核查的内容",
        "以下内容在审核时未能读取或判定，不作为问题提出，也不表示已经审核通过。请确认原件完整，必要时重新报送。",
        List.of("序号", "报告", "内容", "位置和原文"),
        List.of("序号", "报告", "内容", "出处"));
    XWPFParagraph sign =
        text("（发文机关名称）", BODY_FONT, BODY_SIZE, false, ParagraphAlignment.RIGHT, null);
    sign.setSpacingBefore(600);
    text("{{发文日期}}", BODY_FONT, BODY_SIZE, false, ParagraphAlignment.RIGHT, null);
    indented("（联系人：　　　　　联系电话：　　　　　　）");
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(2098));
    margins.setBottom(BigInteger.valueOf(1984));
    margins.setLeft(BigInteger.valueOf(1588));
    margins.setRight(BigInteger.valueOf(1474));
  }

  private void properties() {
    var core = document.getProperties().getCoreProperties();
    core.setCreator("Gouji");
    core.setTitle("整改通知模板");
    try {
      core.setCreated("1980-02-01T00:00:00Z");
      core.setModified("1980-02-01T00:00:00Z");
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private void title(String text, int after) {
    XWPFParagraph title = text(text, TITLE_FONT, 22, true, ParagraphAlignment.CENTER, null);
    title.setSpacingAfter(after);
  }

  private void indented(String text) {
    XWPFParagraph paragraph =
        text(text, BODY_FONT, BODY_SIZE, false, ParagraphAlignment.BOTH, null);
    paragraph.setIndentationFirstLine(2 * BODY_SIZE * 20);
  }

  private void table(
      String list, String heading, String note, List<String> heads, List<String> names) {
    mark("{{如有" + list + "}}");
    XWPFParagraph title =
        text(heading, HEADING_FONT, BODY_SIZE, false, ParagraphAlignment.LEFT, null);
    title.setSpacingBefore(200);
    title.setKeepNext(true);
    text(note, BODY_FONT, 12, false, ParagraphAlignment.LEFT, null).setKeepNext(true);
    XWPFTable table = document.createTable(2, heads.size());
    table.setTableAlignment(TableRowAlign.CENTER);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    for (int i = 0; i < heads.size(); i++) {
      cell(table.getRow(0), i, heads.get(i), HEADING_FONT, heads.size());
      String content = "{{" + list + "." + names.get(i) + "}}";
      cell(table.getRow(1), i, content, TITLE_FONT, heads.size());
      if (names.get(i).equals("内容") && List.of("问题", "核实").contains(list)) {
        XWPFParagraph advice = table.getRow(1).getCell(i).addParagraph();
        run(advice, "{{" + list + ".建议}}", BODY_FONT, TABLE_SIZE);
      }
    }
    table.getRow(0).setRepeatHeader(true);
    mark("{{结束}}");
  }

  /** Begins or ends what is left out where a list is empty. */
  private void mark(String text) {
    text(text, BODY_FONT, 10, false, ParagraphAlignment.LEFT, "808080");
  }

  private static void cell(XWPFTableRow row, int column, String text, String font, int columns) {
    XWPFTableCell cell = row.getCell(column);
    int width = WIDTHS[column];
    if (columns < WIDTHS.length && column == columns - 1) width += WIDTHS[columns];
    cell.setWidth(Integer.toString(width));
    run(cell.getParagraphs().get(0), text, font, TABLE_SIZE);
  }

  private XWPFParagraph text(
      String text,
      String font,
      int size,
      boolean bold,
      ParagraphAlignment alignment,
      @Nullable String colour) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    XWPFRun run = run(paragraph, text, font, size);
    run.setBold(bold);
    if (colour != null) run.setColor(colour);
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, String font, int size) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontSize(size);
    CTFonts fonts = run.getCTR().getRPr().addNewRFonts();
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    fonts.setEastAsia(font);
    return run;
  }
}
