package org.gouji.output;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.gouji.output.ooxml.LetterTemplate;
import org.gouji.output.ooxml.TemplateException;
import org.jspecify.annotations.Nullable;

/**
 * What the office says about its notices.
 *
 * @param template reads what they are made of
 * @param number number of the first one, the last figure in which counts up from notice to notice;
 *     empty where the numbers are written by hand
 * @param deadline the day by which agencies answer; null where it is written by hand
 * @param date the day that stands below; null where it is written by hand
 */
public record NoticeSettings(
    Supplier<LetterTemplate> template,
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
    return new NoticeSettings(() -> template, number, deadline, date);
  }

  /**
   * Takes a template that has no mistakes, to be read where there is a notice to write.
   *
   * @param docx the file's bytes, which {@link #check} found good
   */
  public static NoticeSettings unread(
      byte[] docx, String number, @Nullable LocalDate deadline, @Nullable LocalDate date) {
    return new NoticeSettings(() -> known(docx), number, deadline, date);
  }

  /**
   * Looks for mistakes in a template.
   *
   * @throws TemplateException if it cannot be used, with all that is wrong
   */
  public static void check(byte[] docx) throws TemplateException {
    LetterTemplate.read(docx, Notices.FIELDS);
  }

  private static LetterTemplate known(byte[] docx) {
    try {
      return LetterTemplate.read(docx, Notices.FIELDS);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }
}
