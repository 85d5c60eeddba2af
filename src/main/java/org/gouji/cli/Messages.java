package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.gouji.finding.Lang;

/** What the commands say, in one language. */
final class Messages {

  private final Lang lang;
  private final ResourceBundle bundle;

  private Messages(Lang lang, ResourceBundle bundle) {
    this.lang = lang;
    this.bundle = bundle;
  }

  static Messages in(Lang lang) {
    String resource = lang == Lang.EN ? "messages_en.properties" : "messages_zh.properties";
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("no resource " + resource);
      InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new Messages(lang, new PropertyResourceBundle(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language that the arguments ask for, before they are parsed; Chinese by default. */
  static Lang asked(String... args) {
    for (int i = 0; i < args.length; i++) {
      boolean next = args[i].equals("--lang") && i + 1 < args.length;
      String value = next ? args[i + 1] : args[i].startsWith("--lang=") ? args[i].substring(7) : "";
      if (value.equalsIgnoreCase("en")) return Lang.EN;
    }
    return Lang.ZH;
  }

  Lang lang() {
    return lang;
  }

  ResourceBundle bundle() {
    return bundle;
  }

  String say(String key, Object... values) {
    return String.format(Locale.ROOT, bundle.getString(key), values);
  }
}
