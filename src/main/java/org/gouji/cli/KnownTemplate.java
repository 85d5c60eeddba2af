package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.audit.Digest;
import org.gouji.codec.Kept;
import org.gouji.output.NoticeSettings;
import org.gouji.output.ooxml.TemplateException;
import org.gouji.rule.Packs;

/**
 * The template of notices that stood beside the rules when they were read for the first time, so
 * that a start need not look for mistakes in it again.
 *
 * @param sha256 of its bytes; empty where there was none without mistakes
 */
record KnownTemplate(String sha256) {

  static final KnownTemplate NONE = new KnownTemplate("");

  private static final String KEPT = "notice";

  /** Reads it, but where it was kept. */
  static KnownTemplate load(Packs packs, Kept kept) {
    return kept.get(KEPT, KnownTemplate.class, () -> read(packs));
  }

  private static KnownTemplate read(Packs packs) {
    Path file = NoticeOptions.template(Packs.of(packs.rules()));
    if (file == null) return NONE;
    try {
      byte[] docx = Files.readAllBytes(file);
      NoticeSettings.check(docx);
      return new KnownTemplate(Digest.sha256(docx));
    } catch (IOException | TemplateException e) {
      return NONE;
    }
  }

  /** Whether these are its bytes. */
  boolean is(byte[] docx) {
    return !sha256.isEmpty() && sha256.equals(Digest.sha256(docx));
  }
}
