package org.gouji.output;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for files that any system can hold, each once. */
final class FileNames {

  /** In UTF-16 units; a Chinese name of this length is within the 255 bytes that Linux allows. */
  private static final int LONGEST = 60;

  private static final Pattern FORBIDDEN =
      Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
  private static final Pattern RESERVED =
      Pattern.compile(
          "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])( *\\..*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private final String ending;
  private final Set<String> taken = new HashSet<>();

  FileNames(String ending) {
    this.ending = ending;
  }

  /**
   * A name for something, with the ending, that differs from those given before in more than case.
   */
  String of(String text) {
    String base = base(text);
    String name = base;
    for (int i = 2; !taken.add(folded(name)); i++) name = base + " (" + i + ")";
    return name + ending;
  }

  private static String base(String text) {
    String name = Normalizer.normalize(text, Normalizer.Form.NFC);
    name = BLANKS.matcher(FORBIDDEN.matcher(name).replaceAll("_")).replaceAll(" ");
    if (name.length() > LONGEST) {
      int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      name = name.substring(0, end);
    }
    name = name.strip().replaceAll("[. ]+$", "").replaceAll("^\\.+", "_");
    return name.isEmpty() || RESERVED.matcher(name).matches() ? "_" + name : name;
  }

  private static String folded(String name) {
    String upper = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    return upper.toLowerCase(Locale.ROOT);
  }
}
