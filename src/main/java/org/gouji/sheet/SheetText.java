package org.gouji.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file that Excel or an editor saved.
 *
 * @param text its characters, without byte order mark
 * @param sure whether the encoding is beyond doubt by its mark or because all is ASCII
 */
public record SheetText(String text, boolean sure) {

  private static final Charset GBK = Charset.forName("GB18030");

  /**
   * Decodes a file: by its mark, else UTF-8, else GBK.
   *
   * @return null where it is none of these, or not text
   */
  public static @Nullable SheetText of(byte[] content) {
    for (Charset marked :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, GBK
        }) {
      byte[] mark = "\uFEFF".getBytes(marked);
      if (!begins(content, mark)) continue;
      String text = decoded(content, mark.length, marked);
      return text == null ? null : new SheetText(text, true);
    }
    String text = decoded(content, 0, StandardCharsets.UTF_8);
    if (text == null) text = decoded(content, 0, GBK);
    return text == null ? null : new SheetText(text, text.chars().allMatch(c -> c < 0x80));
  }

  private static boolean begins(byte[] content, byte[] mark) {
    if (content.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) if (content[i] != mark[i]) return false;
    return true;
  }

  private static @Nullable String decoded(byte[] content, int from, Charset charset) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
      String text = charset.newDecoder().decode(bytes).toString();
      return text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0 ? null : text;
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
