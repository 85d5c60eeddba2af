package org.gouji.form;

/** A form's file has a mistake. */
public final class FormException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String file;
  private final int line;
  private final String detail;

  /**
   * @param line line of the file from 1; 0 where unknown
   */
  public FormException(String file, int line, String detail) {
    super(file + (line > 0 ? ":" + line : "") + ": " + detail);
    this.file = file;
    this.line = line;
    this.detail = detail;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  public String detail() {
    return detail;
  }
}
