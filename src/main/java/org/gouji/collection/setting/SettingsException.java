package org.gouji.collection.setting;

import java.util.List;
import org.gouji.finding.Words;

/** Settings that cannot be used. */
public final class SettingsException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Words> mistakes;

  /**
   * @param mistakes what to mend, each with its file and, where it has one, line and column
   */
  public SettingsException(List<Words> mistakes) {
    super(mistakes.isEmpty() ? "" : mistakes.get(0).zh());
    this.mistakes = List.copyOf(mistakes);
  }

  public List<Words> mistakes() {
    return mistakes;
  }
}
