package org.gouji.document.pdf;

import java.text.Normalizer;

/** Radicals and compatibility forms, which fonts give in place of the ordinary characters. */
final class Radicals {

  /** CJK Radicals Supplement (Unicode chart 2E80) without a decomposition, each with its twin. */
  private static final String PAIRS =
      "⺁厂⺇几⺌小⺎兀⺏尢⺒巳⺓幺⺙攴⺛旡⺝月⺠民⺡水⺢水⺣火⺤爪⺦丬⺨犬⺩王⺪疋⺬示⺭示⺮竹⺯糸⺰纟⺱网⺲网⺶羊⺷羊"
          + "⺸羊⺻聿⺼肉⺽臼⺿艹⻀艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒长⻓长⻔门⻕阜⻖阜⻗雨"
          + "⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟饣⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀";

  private Radicals() {}

  /** The text in ordinary characters. */
  static String folded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean radical = c >= '\u2E80' && c <= '\u2FDF';
      boolean compatible = c >= '\uF900' && c <= '\uFAFF' || c >= '\uFB00' && c <= '\uFB06';
      if (radical || compatible) return fold(text);
    }
    return text;
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = PAIRS.indexOf(c);
      if (c >= '\u2E80' && c < '\u2F00' && at >= 0) folded.append(PAIRS.charAt(at + 1));
      else folded.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
    }
    return folded.toString();
  }
}
