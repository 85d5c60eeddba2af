package org.gouji.output.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The placeholders of a paragraph: {@code {{NAME}}}, with braces of either width. Word cuts text
 * into runs wherever it likes, so each placeholder is first gathered in the run in which it begins.
 */
final class Placeholders {

  private static final Pattern PLACEHOLDER =
      Pattern.compile("[{｛]{2}\\s*([^{}｛｝]*?)\\s*[}｝]{2}", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BRACES = Pattern.compile("[{｛]{2}|[}｝]{2}");

  private Placeholders() {}

  /** Gathers each placeholder of a paragraph in one text node, written {@code {{NAME}}}. */
  static void gather(Element paragraph) {
    List<Element> texts = texts(paragraph);
    StringBuilder whole = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Element text : texts) {
      starts.add(whole.length());
      whole.append(text.wholeText());
    }
    Matcher placeholder = PLACEHOLDER.matcher(whole);
    if (!placeholder.find()) return;
    StringBuilder[] parts = new StringBuilder[texts.size()];
    for (int i = 0; i < parts.length; i++) parts[i] = new StringBuilder();
    int done = 0;
    do {
      spread(whole, done, placeholder.start(), starts, parts);
      parts[at(starts, placeholder.start())].append("{{").append(placeholder.group(1)).append("}}");
      done = placeholder.end();
    } while (placeholder.find());
    spread(whole, done, whole.length(), starts, parts);
    for (int i = 0; i < parts.length; i++) {
      texts.get(i).empty().appendChild(new TextNode(parts[i].toString()));
      texts.get(i).attr("xml:space", "preserve");
    }
  }

  private static void spread(
      CharSequence whole, int from, int to, List<Integer> starts, StringBuilder[] parts) {
    for (int i = from; i < to; i++) parts[at(starts, i)].append(whole.charAt(i));
  }

  /** The last node that begins at or before an offset. */
  private static int at(List<Integer> starts, int offset) {
    int node = starts.size() - 1;
    while (starts.get(node) > offset) node--;
    return node;
  }

  /** The names in a text whose placeholders were gathered. */
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    Matcher placeholder = PLACEHOLDER.matcher(text);
    while (placeholder.find()) names.add(placeholder.group(1));
    return names;
  }

  /** Whether braces are left that are no placeholder's. */
  static boolean isBroken(String text) {
    return BRACES.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find();
  }

  /** Splits gathered text at its placeholders: text, name, text, name, …, text. */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    Matcher placeholder = PLACEHOLDER.matcher(text);
    int done = 0;
    while (placeholder.find()) {
      parts.add(text.substring(done, placeholder.start()));
      parts.add(placeholder.group(1));
      done = placeholder.end();
    }
    parts.add(text.substring(done));
    return parts;
  }

  /** The visible text of a paragraph, without that of text boxes within it. */
  static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    texts(paragraph).forEach(each -> text.append(each.wholeText()));
    return text.toString();
  }

  private static List<Element> texts(Element paragraph) {
    List<Element> texts = new ArrayList<>();
    collect(paragraph, texts);
    return texts;
  }

  private static void collect(Element parent, List<Element> texts) {
    for (Element child : parent.children()) {
      if (child.tagName().equals("w:t")) texts.add(child);
      else if (!child.tagName().equals("w:p")) collect(child, texts);
    }
  }
}
