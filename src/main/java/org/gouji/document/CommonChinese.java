package org.gouji.document;

import java.util.BitSet;

/** How much a text looks like Chinese, by the share of its most frequent characters. */
public final class CommonChinese {

  private static final String FREQUENT =
      "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过"
          + "发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从"
          + "想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政"
          + "美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水"
          + "名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市"
          + "直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记"
          + "南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔府息请申依情况告策案构率"
          + "县乡镇街局委办厅省村党央务督查服众站网监审批服督讼诉复议收费处理办结项单位责任落实继续加强范围渠按照根据"
          + "附件标题索引号布机关期限编制均未及时完善推进增减予转予以答复维持纠审结尚其余额总计合计予类别数量金";

  private static final String TRADITIONAL =
      "這個們來為國說時會對過發後裡種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產"
          + "話員論處義幾認條係氣題爾別變總電數報結務場計資統區隊決馬書聽達強難權設記類據邊張該規萬覺術領確傳師觀讓識"
          + "帶導爭運筆請構縣鄉鎮黨辦廳眾網監審訴訟複議費項單責續範圍標號據編製減轉維糾額屬業執縂級銀錢";

  private static final String PUNCTUATION = "，。、；：？！（）《》〈〉「」『』“”‘’【】〔〕—…·\u00A0×\u3000％０１２３４５６７８９";

  private static final BitSet COMMON = new BitSet(0x10000);

  static {
    for (String part : new String[] {FREQUENT, TRADITIONAL, PUNCTUATION}) {
      part.chars().forEach(COMMON::set);
    }
  }

  private CommonChinese() {}

  /**
   * The share of frequent characters among those beyond ASCII, from 0 to 1, less the share that was
   * not decodable; 0 where the text has none.
   */
  public static double likeness(CharSequence text) {
    int beyond = 0;
    int common = 0;
    int bad = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) beyond++;
      if (COMMON.get(c)) common++;
      if (c == 0xFFFD || Character.isSurrogate(c) || (c >= 0xE000 && c < 0xF900) || control(c)) {
        bad++;
      }
    }
    return beyond + bad == 0 ? 0 : (common - 2.0 * bad) / Math.max(beyond, bad);
  }

  private static boolean control(char c) {
    return c < ' ' && !Chars.space(c);
  }
}
