package org.gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptTest {

  @Test
  void makesTraditionalCharactersSimpleInTheirPlaces() {
    assertEquals("政府信息公开年度报告，abc，总计", Script.simplified("政府信息公開年度報告，abc，總計"));
    String simple = "政府信息公开";
    assertSame(simple, Script.simplified(simple));
  }

  /** The table is a copy, so that no dictionary is read at each start. */
  @Test
  void knowsTheCharactersOfOpencc() {
    Map<String, List<String>> known = OpenccDatas.tsChar().data().getDataMap();
    known.forEach(
        (traditional, simplified) -> {
          if (traditional.length() > 1 || simplified.get(0).length() > 1) return;
          char c = traditional.charAt(0);
          if (c < '\u3400' || c > '\u9fff') return;
          assertEquals(simplified.get(0), Script.simplified(traditional), traditional);
        });
    for (char c = '\u3400'; c <= '\u9fff'; c++) {
      String own = String.valueOf(c);
      List<String> simplified = known.getOrDefault(own, List.of(own));
      if (simplified.get(0).length() == 1) assertEquals(simplified.get(0), Script.simplified(own));
    }
  }

  /** The usual signs are narrowed without the tables of Unicode, which must come to the same. */
  @Test
  void narrowsAsUnicodeDoes() {
    String signs = "、。〇〈〉《》「」『』【】〔〕—‘’“”·（，Ａ９　";
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Character.isSurrogate(c)) continue;
      boolean plain = c <= 0xff || c >= '\u4e00' && c <= '\u9fff';
      String own = String.valueOf(c);
      assertEquals(plain ? own : nfkc(own), Script.plainWidth(own), Integer.toHexString(c));
      String text = signs + "件a" + c + "e" + c + "，1";
      assertEquals(nfkc(text), Script.plainWidth(text), Integer.toHexString(c));
      for (int i = 0; i < signs.length() && !plain; i++) {
        String pair = signs.charAt(i) + own + signs.charAt(i);
        assertEquals(nfkc(pair), Script.plainWidth(pair), Integer.toHexString(c));
      }
    }
  }

  private static String nfkc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
