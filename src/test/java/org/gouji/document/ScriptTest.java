package org.gouji.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.github.houbb.opencc4j.support.data.impl.OpenccDatas;
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
}
