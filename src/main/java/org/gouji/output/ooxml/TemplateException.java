package org.gouji.output.ooxml;

import java.util.List;

/** A template has mistakes; all of them are told at once. */
public final class TemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<TemplateMistake> mistakes;

  TemplateException(List<TemplateMistake> mistakes) {
    super(mistakes.toString());
    this.mistakes = List.copyOf(mistakes);
  }

  public List<TemplateMistake> mistakes() {
    return mistakes;
  }
}
