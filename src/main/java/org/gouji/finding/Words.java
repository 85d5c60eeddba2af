package org.gouji.finding;

/**
 * A text in both languages.
 *
 * @param zh Chinese, simplified script
 * @param en English
 */
public record Words(String zh, String en) {

  public String in(Lang lang) {
    return switch (lang) {
      case ZH -> zh;
      case EN -> en;
    };
  }
}
