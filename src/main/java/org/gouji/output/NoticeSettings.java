package org.gouji.output;

import java.time.LocalDate;
import org.gouji.output.ooxml.LetterTemplate;
import org.gouji.output.ooxml.TemplateException;
import org.jspecify.annotations.Nullable;

/**
 * What the office says about its notices.
 *
 * @param template what they are made of
 * @param number number of the first one, the last figure in which counts up from notice to notice;
 *     empty where the numbers are written by hand
 * @param deadline the day by which agencies answer; null where it is written by hand
 * @param date the day that stands below; null where it is written by hand
 */
public record NoticeSettings(
    LetterTemplate template,
    String number,
    @Nullable LocalDate deadline,
    @Nullable LocalDate date) {

  /**
   * Reads a template.
   *
   * @param docx the file's bytes
   * @throws TemplateException if it cannot be used, with all that is wrong
   */
  public static NoticeSettings of(
      byte[] docx, String number, @Nullable LocalDate deadline, @Nullable LocalDate date)
      throws TemplateException {
    LetterTemplate template = LetterTemplate.read(docx, Notices.FIELDS);
    return new NoticeSettings(template, number, deadline, date);
  }
}
