package org.gouji.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An output could not be written. What earlier runs wrote is as it was. */
public final class WriteFailure extends IOException {

  private static final long serialVersionUID = 1L;
  private static final long NEARLY_NOTHING = 64 << 10;

  /** Why. */
  public enum Reason {
    NO_FOLDER,
    DENIED,
    DISK_FULL,
    /** Often: another program holds it. */
    NOT_REPLACED,
    OTHER
  }

  private final Reason reason;
  private final String file;
  private final @Nullable String keptIn;

  WriteFailure(Reason reason, String file, @Nullable String keptIn, @Nullable Throwable cause) {
    super(reason + " " + file, cause);
    this.reason = reason;
    this.file = file;
    this.keptIn = keptIn;
  }

  /** Tells what a failure to write into a folder comes from. */
  static WriteFailure of(Path folder, String file, IOException failure) {
    if (failure instanceof WriteFailure known) return known;
    Reason reason = Reason.OTHER;
    if (full(folder, failure)) reason = Reason.DISK_FULL;
    else if (failure instanceof AccessDeniedException) reason = Reason.DENIED;
    else if (failure.getCause() instanceof ReadOnlyFileSystemException) reason = Reason.DENIED;
    return new WriteFailure(reason, file, null, failure);
  }

  private static boolean full(Path folder, IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space left") || message.contains("quota")) return true;
    try {
      return Files.getFileStore(folder).getUsableSpace() < NEARLY_NOTHING;
    } catch (IOException e) {
      return false;
    }
  }

  public Reason reason() {
    return reason;
  }

  /** Name of the output concerned, or the folder of the outputs. */
  public String file() {
    return file;
  }

  /** The folder where this run's outputs are instead; null where they are lost. */
  public @Nullable String keptIn() {
    return keptIn;
  }
}
