package org.gouji.gen;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/** What a site puts around an article. */
final class SitePage {

  private SitePage() {}

  static String around(Paper paper, String article, Dice dice, boolean traditional) {
    Plan plan = paper.plan();
    int next = plan.year() + 1;
    String date = next + "-01-" + dice.range(10, 28);
    boolean named =
        plan.flags().stream()
            .noneMatch(flag -> flag.startsWith("title:") && !flag.equals("title:plain"));
    String region = named ? plan.agency().region() : "本站";
    String agency = named ? plan.agency().name() : "";
    String before =
        "<div class=\"header\"><span>"
            + next
            + "年12月30日 星期二</span><ul><li><a href=\"#\">首页</a></li><li><a"
            + " href=\"#\">政务公开</a></li><li><a href=\"#\">办事服务</a></li><li><a"
            + " href=\"#\">政民互动</a></li></ul><form><input type=\"text\""
            + " value=\"请输入关键字\"><button>搜索</button></form></div>\n"
            + "<div class=\"position\">当前位置：<a href=\"#\">首页</a> &gt; <a href=\"#\">政府信息公开</a> &gt;"
            + " <a href=\"#\">政府信息公开年报</a></div>\n"
            + "<table class=\"index\"><tr><td>索引号</td><td>0"
            + dice.range(10000000, 99999999)
            + "/"
            + next
            + "-000"
            + dice.range(10, 99)
            + "</td><td>分类</td><td>信息公开年报</td></tr><tr><td>发布机构</td><td>"
            + agency
            + "</td><td>公开日期</td><td>"
            + date
            + "</td></tr><tr><td>文号</td><td></td><td>关键词</td><td></td></tr></table>\n"
            + "<div class=\"tools\">发布时间："
            + date
            + " 来源："
            + region
            + " 浏览次数："
            + dice.range(10, 5000)
            + " 【字体：<a>大</a> <a>中</a> <a>小</a>】 <a>打印</a> <a>分享</a></div>\n";
    String neighbours =
        named
            ? "<p>上一篇：<a href=\"#\">"
                + agency
                + (plan.year() - 1)
                + "年政府信息公开工作年度报告</a></p><p>下一篇：没有了</p>"
            : "<p>上一篇：没有了</p>";
    String after =
        "\n<div class=\"page\">"
            + neighbours
            + "</div>\n<div class=\"footer\"><p>主办："
            + region
            + "政务服务中心 承办：信息中心</p><p>联系电话：0"
            + dice.range(310, 999)
            + "-"
            + dice.range(2000000, 8999999)
            + " 备案号：ICP备0"
            + dice.range(1000000, 9999999)
            + "号</p><p>网站标识码："
            + dice.range(100000000, 999999999)
            + "</p></div>";
    if (!traditional) return before + article + after;
    return ZhConverterUtil.toTraditional(before) + article + ZhConverterUtil.toTraditional(after);
  }
}
