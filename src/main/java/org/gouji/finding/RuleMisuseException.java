package org.gouji.finding;

/** A rule that calls {@link Findings} wrongly. The message is for the rule's author. */
public final class RuleMisuseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RuleMisuseException(String message) {
    super(message);
  }
}
