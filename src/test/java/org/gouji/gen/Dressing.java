package org.gouji.gen;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Script, punctuation, spaces and line breaks inside labels: what differs from site to site. */
final class Dressing {
  private static final Pattern BEFORE = Pattern.compile("(?<=[\\u4e00-\\u9fff])(?=[0-9])");
  private static final Pattern AFTER = Pattern.compile("(?<=[0-9])(?=[\\u4e00-\\u9fff])");
  private static final Map<Character, Character> HALF =
      Map.of('，', ',', '（', '(', '）', ')', '：', ':', '；', ';', '／', '/');
  private static final Map<String, String> BROKEN =
      Map.ofEntries(
          Map.entry("商业企业", "商业\n企业"),
          Map.entry("科研机构", "科研\n机构"),
          Map.entry("社会公益组织", "社会公\n益组织"),
          Map.entry("法律服务机构", "法律服\n务机构"),
          Map.entry("三、本年度办理结果", "三、本年\n度办理结果"),
          Map.entry("（三）不予公开", "（三）\n不予公开"),
          Map.entry("结果维持", "结果\n维持"),
          Map.entry("结果纠正", "结果\n纠正"),
          Map.entry("其他结果", "其他\n结果"),
          Map.entry("尚未审结", "尚未\n审结"));

  private Dressing() {}

  static Paper dress(Paper paper, Layout layout, Dice dice) {
    boolean half = dice.chance(layout.ruled() ? 0.25 : 0.6);
    boolean spaced = dice.chance(0.15);
    boolean broken = dice.chance(0.5);
    String mark = dice.pick(".", ".", ".", "．", "、", ". ");
    boolean noisy = paper.plan().has("noise");
    boolean straight = dice.chance(0.2);
    UnaryOperator<String> script =
        layout.traditional() ? ZhConverterUtil::toTraditional : UnaryOperator.identity();
    UnaryOperator<String> prose =
        text -> script.apply(noise(spaces(halve(text, half), spaced), noisy));
    UnaryOperator<GridCell> cell =
        data -> {
          if (data.isData()) return data.withText(script.apply(data.text()));
          String text = broken ? BROKEN.getOrDefault(data.text(), data.text()) : data.text();
          if (text.matches("(?s)[1-8]\\..*")) text = text.charAt(0) + mark + text.substring(2);
          if (straight) text = text.replace('“', '"').replace('”', '"');
          return data.withText(script.apply(halve(text, half)));
        };
    List<Block> body = paper.body().stream().map(block -> map(block, prose, cell)).toList();
    return new Paper(paper.plan(), paper.title().stream().map(prose).toList(), body);
  }

  static Block map(Block block, UnaryOperator<String> prose, UnaryOperator<GridCell> cell) {
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(heading.level(), prose.apply(heading.text()));
    }
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(prose.apply(paragraph.text()));
    }
    return new Block.Form(((Block.Form) block).grid().map(cell));
  }

  private static String halve(String text, boolean half) {
    if (!half) return text;
    StringBuilder changed = new StringBuilder();
    for (char c : text.toCharArray()) changed.append(HALF.getOrDefault(c, c));
    return changed.toString();
  }

  /** Sounds in brackets, as mirrors put them between the characters. */
  private static String noise(String text, boolean noisy) {
    return noisy ? text.replace("政府", "政(zheng)府(fu)") : text;
  }

  private static String spaces(String text, boolean spaced) {
    if (!spaced) return text;
    return AFTER.matcher(BEFORE.matcher(text).replaceAll(" ")).replaceAll(" ");
  }
}
