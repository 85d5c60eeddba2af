package org.gouji.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The page's own style sheet and script. The script is put together from small files that share one
 * scope, so that a browser takes it as a classic script.
 *
 * @param style the style sheet
 * @param script the script
 */
record PageAssets(String style, String script) {

  private static final List<String> SCRIPTS =
      List.of(
          "base",
          "data",
          "state",
          "select",
          "charts",
          "overview",
          "rows",
          "filters",
          "export",
          "lists",
          "form",
          "prose",
          "finding",
          "report",
          "print",
          "main");

  static PageAssets load() throws IOException {
    StringBuilder script = new StringBuilder("(function () {\n'use strict';\n");
    for (String name : SCRIPTS) script.append(read("page/" + name + ".js"));
    script.append("window.gouji = { load: load };\nstart();\n}());\n");
    return new PageAssets(read("page/page.css"), script.toString());
  }

  /** Those of the page of rules, which has no script. */
  static PageAssets ofRules() throws IOException {
    return new PageAssets(read("page/page.css") + read("page/rules.css"), "");
  }

  private static String read(String name) throws IOException {
    try (InputStream in = PageAssets.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("no resource " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  /**
   * What a browser may do with the page: run this script and style alone, load nothing.
   *
   * @param beside whether data files stand beside the page; {@code 'self'} does not cover them on a
   *     disk or share
   */
  String policy(boolean beside) {
    return "default-src 'none'; script-src 'sha256-"
        + sha256(script)
        + (beside ? "' 'self' file:" : "'")
        + "; style-src 'sha256-"
        + sha256(style)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
