package org.gouji.rule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook from which authors start: {@code rules/samples/rules.xlsx}. */
final class SampleWorkbook {

  static final Path FILE = Path.of("rules/samples/rules.xlsx");

  private static final int LAST_ROW = 500;
  private static final int WIDTH = 18 * 256;

  /** By the name of the sheet; cells parted by {@code |}. */
  private static final Map<String, String> SHEETS = new LinkedHashMap<>();

  static {
    SHEETS.put(
        "必备内容",
        """
        必备内容：一行一条规则，某一部分必须写到某些词
        RuleTable 必备内容
        NAME|METADATA|METADATA|METADATA|METADATA|METADATA|METADATA|CONDITION|VALUE|CONDITION|ACTION
        |||||||报告机关是$param||第{部分}部分没有写到「$param」|
        编号|标题|类别|级别|年度|依据|修改记录|机关|部分|写到这些就算|消息
        SECT-903|总体情况未写查阅点|章节内容|提示|2021 起|本市通知|本市通知要求|部门|一|查阅点、查阅场所|{章节}没有写明政府信息查阅点
        """);
    SHEETS.put(
        "必备章节",
        """
        必备章节：一行一条规则，报告必须有的部分
        RuleTable 必备章节
        NAME|METADATA|METADATA|METADATA|METADATA|METADATA|METADATA|CONDITION|CONDITION|ACTION
        |||||||报告机关是$param|缺少第$param部分|
        编号|标题|类别|级别|年度|依据|修改记录|机关|部分|消息
        SECT-904|乡镇缺少第五部分|章节内容|警告|2019 起|本市通知|本市通知要求|乡镇政府|五|乡镇报告也要写“{章节}”
        """);
    SHEETS.put(
        "勾稽关系",
        """
        勾稽关系：一行一条规则，逐列或逐行核对
        RuleTable 勾稽关系
        NAME|METADATA|METADATA|METADATA|METADATA|METADATA|METADATA|VALUE|VALUE|CONDITION|VALUE|ACTION
        ||||||||列、行|{表}每{逐}「$param」相差超过{容差\\|0}||
        编号|标题|类别|级别|年度|依据|修改记录|表|逐|关系|容差|消息
        ARITH-901|新收加结转与总计不符|表内勾稽|警告|2021 起|本市通知|本市通知要求|表三|列|本年新收 + 上年结转 = 总计 + 结转下年度|0|{行或列}列：左边为 {左边}，右边为 {右边}
        """);
    SHEETS.put(
        "正文与表格",
        """
        正文与表格：一行一条规则，正文里一种写法的数与一个单元格相比
        RuleTable 正文与表格
        NAME|METADATA|METADATA|METADATA|METADATA|METADATA|METADATA|VALUE|CONDITION|VALUE|ACTION
        ||||||||{处}「$param」的数不等于单元格「{单元格}」||
        编号|标题|类别|级别|年度|依据|修改记录|处|写法|单元格|消息
        NARR-901|不掌握的件数与表格不符|文表一致|警告|2021 起|本市通知|本市通知要求|第一部分|不掌握…信息{数}件|本机关不掌握相关政府信息·总计|正文写 {正文数} 件，表格“{单元格}”为 {数值} 件
        """);
    SHEETS.put(
        "旧标签",
        """
        旧标签：一行一条规则，行名或列名的旧写法
        RuleTable 旧标签
        NAME|METADATA|METADATA|METADATA|METADATA|METADATA|METADATA|VALUE|CONDITION|ACTION
        ||||||||{表}的标签写作「$param」|
        编号|标题|类别|级别|年度|依据|修改记录|表|旧写法|消息
        TMPL-901|结转一行沿用旧写法|表格格式|提示|2021 起|国办公开办函〔2021〕30号|本市通知要求|表三|结转下年继续办理|{表}的“{所写标签}”应写作“{规定标签}”
        """);
    SHEETS.put(
        "期限",
        """
        期限：一行一条规则，一类机关最迟哪天发布
        RuleTable 期限
        NAME|METADATA|METADATA|METADATA|METADATA|METADATA|METADATA|CONDITION|CONDITION|ACTION
        |||||||报告机关是$param|发布日期晚于次年$param|
        编号|标题|类别|级别|年度|依据|修改记录|机关|最迟|消息
        TIME-901|部门逾期发布|公布时限|警告|2019 起|《中华人民共和国政府信息公开条例》第四十九条|本市通知要求|部门|1月31日|页面写的发布日期是 {发布日期}，最迟应为 {期限}，晚了 {逾期天数} 天
        """);
    SHEETS.put(
        "用例",
        """
        编号|用例|应当|样本|原文|改为
        SECT-903|没有写查阅点|报出|department-2023||
        SECT-903|写了查阅点|不报出|department-2023|平台建设。做好|平台建设。设有查阅点，做好
        SECT-904|乡镇写了|不报出|department-2023|云岭县林草局|云岭县青石镇人民政府
        SECT-904|乡镇没有写|报出|department-2023|云岭县林草局|云岭县青石镇人民政府
        SECT-904|乡镇没有写|报出|department-2023|五、存在的主要问题及改进情况|
        ARITH-901|各列相符|不报出|department-2023||
        ARITH-901|结转多一件|报出|department-2023|四、结转下年度继续办理 \\| 2 \\| 0 \\| 0 \\| 0 \\| 0 \\| 0 \\| 2|四、结转下年度继续办理 \\| 2 \\| 0 \\| 0 \\| 0 \\| 0 \\| 0 \\| 3
        NARR-901|与表格相符|不报出|department-2023|无法提供3件|不掌握相关政府信息3件
        NARR-901|与表格不符|报出|department-2023|无法提供3件|不掌握相关政府信息4件
        TMPL-901|规定的写法|不报出|department-2023||
        TMPL-901|旧写法|报出|department-2023|四、结转下年度继续办理|四、结转下年继续办理
        TIME-901|一月里发布|不报出|department-2023|2024年1月12日|发布日期：2024-01-12
        TIME-901|二月才发布|报出|department-2023|2024年1月12日|发布日期：2024-02-12
        """);
  }

  private static final Map<String, String[]> LISTS =
      Map.of(
          "类别", ChineseWords.CATEGORIES.keySet().toArray(String[]::new),
          "级别", ChineseWords.SEVERITIES.keySet().toArray(String[]::new),
          "机关", new String[] {"部门", "县级以上政府", "乡镇政府", "派出机构"},
          "部分", new String[] {"一", "二", "三", "四", "五", "六"},
          "处", new String[] {"全文", "第一部分", "第二部分", "第三部分", "第四部分", "第五部分", "第六部分"},
          "表", new String[] {"表二", "表三", "表四", "统计表"},
          "逐", new String[] {"列", "行"},
          "应当", new String[] {"报出", "不报出", "未能判定"});
  private static final Map<String, String> HELP =
      Map.ofEntries(
          Map.entry("编号", "大写字母、连字符、数字，如 SECT-903，整个规则包里只用一次"),
          Map.entry("标题", "哪里不对，几个字"),
          Map.entry("级别", "错误、警告或提示，从下拉框里选"),
          Map.entry("年度", "2021 起、2019 至 2020、至 2018；空着为所有年度"),
          Map.entry("依据", "法规、文件的名称和条款"),
          Map.entry("修改记录", "为什么加这条规则、什么时候加的"),
          Map.entry("机关", "只管这类机关；空着为所有机关"),
          Map.entry("部分", "报告的第几部分"),
          Map.entry("写到这些就算", "几个词用顿号隔开，有一个就算写到"),
          Map.entry("关系", "行或列的名称，用 + - = ≤ ≥ 连接"),
          Map.entry("容差", "两边可以相差多少；空着为 0"),
          Map.entry("类别", "从下拉框里选；空着为所在文件夹的类别"),
          Map.entry("表", "从下拉框里选"),
          Map.entry("逐", "逐列核对写列，逐行核对写行"),
          Map.entry("处", "在哪一部分里找，或全文"),
          Map.entry("写法", "数字处写 {数}，不定的文字写 …（至多两处）；“件”也可以是次、条、宗等"),
          Map.entry("单元格", "行的名称、点、列的名称，如 予以公开·总计"),
          Map.entry("旧写法", "报告里的写法，几种用顿号隔开；序号、空格和标点不管"),
          Map.entry("最迟", "次年的几月几日，如 1月31日"),
          Map.entry("用例", "说明这个用例是什么；同一用例有几处改动，就写几行"),
          Map.entry("应当", "从下拉框里选；每条规则报出、不报出至少各一个"),
          Map.entry("改为", "把原文换成什么；空着为删去"),
          Map.entry("消息", "告诉填报人哪里错了、怎么改；花括号里是规则填入的内容"),
          Map.entry("样本", "rules/samples 里样本的文件名，不写扩展名"),
          Map.entry("原文", "样本里要改的文字；空着为不改"));

  private SampleWorkbook() {}

  public static void main(String[] args) throws IOException {
    Files.write(FILE, bytes());
  }

  static byte[] bytes() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      SHEETS.forEach(
          (name, text) -> fill(workbook.createSheet(name), text, name.equals("用例") ? 0 : 4));
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(Sheet sheet, String text, int headings) {
    CellStyle plain = sheet.getWorkbook().createCellStyle();
    plain.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("@"));
    plain.setWrapText(true);
    int r = 0;
    for (String line : text.lines().toList()) {
      Row row = sheet.createRow(r);
      String[] cells = line.split("(?<!\\\\)\\|", -1);
      for (int c = 0; c < cells.length; c++) {
        Cell cell = row.createCell(c);
        cell.setCellValue(cells[c].replace("\\|", "|"));
        cell.setCellStyle(plain);
        if (r == headings) column(sheet, cell);
      }
      if (r >= 1 && r < headings) row.setZeroHeight(true);
      r++;
    }
    sheet.createFreezePane(0, headings + 1);
  }

  private static void column(Sheet sheet, Cell heading) {
    int c = heading.getColumnIndex();
    int r = heading.getRowIndex();
    sheet.setColumnWidth(c, WIDTH);
    String help = HELP.get(heading.getStringCellValue());
    if (help != null) {
      Drawing<?> drawing = sheet.createDrawingPatriarch();
      ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
      anchor.setCol1(c);
      anchor.setCol2(c + 2);
      anchor.setRow1(r);
      anchor.setRow2(r + 4);
      Comment comment = drawing.createCellComment(anchor);
      comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(help));
      heading.setCellComment(comment);
    }
    String[] words = LISTS.get(heading.getStringCellValue());
    if (words != null) {
      DataValidationHelper helper = sheet.getDataValidationHelper();
      DataValidation validation =
          helper.createValidation(
              helper.createExplicitListConstraint(words),
              new CellRangeAddressList(r + 1, LAST_ROW, c, c));
      validation.setShowErrorBox(true);
      sheet.addValidationData(validation);
    }
  }
}
