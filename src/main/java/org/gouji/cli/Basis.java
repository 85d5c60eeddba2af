package org.gouji.cli;

import java.util.List;
import java.util.TreeMap;

/**
 * What the audit of a document depends on beside its bytes and what people corrected in it.
 *
 * @param program build of this program
 * @param rules fingerprint of the rules, without what only scores depend on
 * @param lang language of the messages
 * @param limits of reading
 * @param recognition what reads pictures; empty where nothing does
 */
record Basis(String program, String rules, String lang, String limits, String recognition) {

  static Basis of(Engine engine, SharedOptions options) {
    return new Basis(
        Version.build(),
        engine.auditingFingerprint(),
        options.lang.name(),
        new TreeMap<>(options.limit).toString(),
        engine.recognition());
  }

  /** The basis of words that {@link #words} gave; missing ones are empty. */
  static Basis of(List<String> words) {
    String[] all = {"", "", "", "", ""};
    for (int i = 0; i < Math.min(words.size(), all.length); i++) all[i] = words.get(i);
    return new Basis(all[0], all[1], all[2], all[3], all[4]);
  }

  List<String> words() {
    return List.of(program, rules, lang, limits, recognition);
  }

  /** All of it as one text. */
  String text() {
    return String.join("\n", words());
  }
}
