package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gouji.output.NoticeSettings;
import org.gouji.output.ooxml.TemplateException;
import org.gouji.output.ooxml.TemplateMistake;
import org.gouji.rule.Packs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the office says about its notices. */
final class NoticeOptions {

  /** The template, below the folder of the rules or of what is laid on them. */
  private static final String TEMPLATE = "notice/template.docx";

  @Option(names = "--notice-number", paramLabel = "TEXT", descriptionKey = "noticeNumber")
  String number = "";

  @Option(names = "--notice-deadline", paramLabel = "DATE", descriptionKey = "noticeDeadline")
  @Nullable LocalDate deadline;

  /**
   * Reads the topmost template.
   *
   * @param packs the rules and what is laid on them
   * @param known a template in which there is nothing to look for
   * @param date the day that stands on the notices; null where it is written by hand
   * @return null where there is no template, and so no notices
   * @throws Stop if the template has mistakes; everything about them is said
   */
  @Nullable NoticeSettings settings(
      Packs packs, KnownTemplate known, @Nullable LocalDate date, Messages messages) throws Stop {
    Path file = template(packs);
    if (file != null) return read(file, known, date, messages);
    if (number.isEmpty() && deadline == null) return null;
    throw new Stop(Exit.USAGE, messages.say("bad.noTemplate", packs.rules().resolve(TEMPLATE)));
  }

  /** The topmost template; null where there is none. */
  static @Nullable Path template(Packs packs) {
    for (Path folder : packs.fromTop()) {
      Path file = folder.resolve(TEMPLATE);
      if (Files.isRegularFile(file)) return file;
    }
    return null;
  }

  private NoticeSettings read(
      Path file, KnownTemplate known, @Nullable LocalDate date, Messages messages) throws Stop {
    try {
      byte[] docx = Files.readAllBytes(file);
      return known.is(docx)
          ? NoticeSettings.unread(docx, number, deadline, date)
          : NoticeSettings.of(docx, number, deadline, date);
    } catch (IOException e) {
      throw new Stop(Exit.RULES, messages.say("bad.template.NOT_A_DOCUMENT", file, "", ""));
    } catch (TemplateException e) {
      StringBuilder text = new StringBuilder();
      for (TemplateMistake it : e.mistakes()) {
        String nearest =
            it.nearest().isEmpty() ? "" : messages.say("bad.template.nearest", it.nearest());
        text.append(messages.say("bad.template." + it.kind(), file, it.found(), nearest))
            .append(System.lineSeparator());
      }
      throw new Stop(Exit.RULES, text + messages.say("bad.template", e.mistakes().size()));
    }
  }
}
