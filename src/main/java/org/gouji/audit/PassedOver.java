package org.gouji.audit;

/**
 * A file or folder that was not taken for a document.
 *
 * @param name its path below the folder that was given, with {@code /}; a folder's ends in one
 * @param reason why
 */
public record PassedOver(String name, Reason reason) {

  /** Why something is no document. */
  public enum Reason {
    /** Its name begins with a dot. */
    HIDDEN("hidden"),
    /** A {@code .json} file: data of a program. */
    JSON("json"),
    /** What an office program or a system leaves behind. */
    SYSTEM_FILE("system-file"),
    /** Neither file nor folder: a device, a pipe. */
    SPECIAL_FILE("special-file"),
    /** A picture, style or frame of a saved page, in the folder beside the page. */
    SAVED_PAGE("saved-page"),
    /** The folder this run writes to, or what an earlier run wrote there. */
    OUTPUT("output");

    private final String word;

    Reason(String word) {
      this.word = word;
    }

    /** The word used in outputs. */
    public String word() {
      return word;
    }
  }
}
