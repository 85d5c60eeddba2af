package org.gouji.collection.setting;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gouji.document.DecodedText;
import org.gouji.document.Encodings;
import org.jspecify.annotations.Nullable;

/**
 * The text of a settings file.
 *
 * @param text its characters, without byte order mark
 * @param sure whether the encoding is beyond doubt by its mark or because all is ASCII
 */
record SettingsText(String text, boolean sure) {

  private static final Charset GBK = Charset.forName("GB18030");

  /**
   * Decodes a file: by its mark, else UTF-8, else GBK.
   *
   * @return null where it is none of these, or not text
   */
  static @Nullable SettingsText of(byte[] content) {
    Encodings.Mark mark = Encodings.byteOrderMark(content);
    if (mark != null) {
      String text = decoded(content, mark.length(), mark.charset());
      return text == null ? null : new SettingsText(text, true);
    }
    String text = decoded(content, 0, StandardCharsets.UTF_8);
    if (text == null) text = decoded(content, 0, GBK);
    if (text == null) return null;
    return new SettingsText(text, text.chars().allMatch(c -> c < 0x80));
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

  /** Whether the likeliest encoding of the bytes makes the same text of them. */
  boolean isLikely(byte[] content) {
    return sure || DecodedText.of(content, Integer.MAX_VALUE).text().equals(text);
  }
}
