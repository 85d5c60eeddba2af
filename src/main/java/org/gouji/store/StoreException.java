package org.gouji.store;

import java.io.IOException;

/** The store cannot be used. What is in it is as it was after the last change that was ended. */
public final class StoreException extends IOException {

  private static final long serialVersionUID = 1L;

  private final boolean newer;

  StoreException(String message, Throwable cause) {
    super(message, cause);
    this.newer = false;
  }

  StoreException(String message) {
    super(message);
    this.newer = false;
  }

  /** A store that a later version of this program made. */
  StoreException(int found, int known) {
    super("schema " + found + " > " + known);
    this.newer = true;
  }

  /** Whether a later version of this program made the store. */
  public boolean isNewer() {
    return newer;
  }
}
