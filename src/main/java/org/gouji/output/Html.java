package org.gouji.output;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes markup. There is no way to write text that is not escaped, but for the page's own style
 * sheet and script.
 */
final class Html {

  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; an empty value leaves the attribute out
   */
  Html open(String tag, String... attributes) throws IOException {
    out.write('<');
    out.write(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1].isEmpty()) continue;
      out.write(' ');
      out.write(attributes[i]);
      out.write("=\"");
      escape(attributes[i + 1]);
      out.write('"');
    }
    out.write('>');
    return this;
  }

  Html close(String tag) throws IOException {
    out.write("</");
    out.write(tag);
    out.write('>');
    return this;
  }

  /** Closes an element and ends the line. */
  Html end(String tag) throws IOException {
    return close(tag).line();
  }

  Html text(String text) throws IOException {
    escape(text);
    return this;
  }

  Html number(int number) throws IOException {
    out.write(Integer.toString(number));
    return this;
  }

  /** A whole element with text in it. */
  Html element(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  Html line() throws IOException {
    out.write('\n');
    return this;
  }

  /** The head of a page, which no report has a say in. */
  void head(String lang, String title, String policy, String style) throws IOException {
    out.write("<!DOCTYPE html>\n");
    open("html", "lang", lang).line().open("head").line();
    open("meta", "charset", "utf-8").line();
    open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    open("meta", "name", "color-scheme", "content", "light dark").line();
    open("meta", "name", "referrer", "content", "no-referrer").line();
    element("title", title).line();
    open("style");
    out.write(style);
    end("style").end("head");
  }

  /** Data for the page's script; the JSON has to be made by {@link Json#forScript}. */
  Html data(String id, String json) throws IOException {
    if (json.indexOf('<') >= 0) throw new IllegalArgumentException("not fit for a page: " + id);
    open("script", "type", "application/json", "id", id);
    out.write(json);
    return end("script");
  }

  /** The page's script, which no report has a say in. */
  Html script(String script) throws IOException {
    open("script");
    out.write(script);
    return end("script");
  }

  private void escape(String text) throws IOException {
    String visible = Texts.visible(text);
    int from = 0;
    for (int i = 0; i < visible.length(); i++) {
      String escaped =
          switch (visible.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
          };
      if (escaped.isEmpty()) continue;
      out.write(visible, from, i - from);
      out.write(escaped);
      from = i + 1;
    }
    out.write(visible, from, visible.length() - from);
  }
}
