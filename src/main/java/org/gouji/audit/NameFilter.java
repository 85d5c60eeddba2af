package org.gouji.audit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.audit.PassedOver.Reason;
import org.jspecify.annotations.Nullable;

/** Tells by their names the files that are no documents. */
final class NameFilter {

  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");

  private static final Pattern SETTINGS =
      Pattern.compile("(?:roster|waivers|corrections)\\.(?:csv|xlsx?)");

  private NameFilter() {}

  /** Why a file of this name is passed over; null where it is read. */
  static @Nullable Reason reason(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.startsWith("~$") || SYSTEM_FILES.contains(name)) return Reason.SYSTEM_FILE;
    if (hidden(name)) return Reason.HIDDEN;
    if (name.endsWith(".json")) return Reason.JSON;
    return null;
  }

  /** The same for the path of an archive's entry. */
  static @Nullable Reason inArchive(String path) {
    String[] names = path.split("/", -1);
    for (int i = 0; i + 1 < names.length; i++) {
      if (hidden(names[i]) && !names[i].equals(".") && !names[i].equals("..")) return Reason.HIDDEN;
      if (names[i].equals("__MACOSX")) return Reason.SYSTEM_FILE;
    }
    return reason(names[names.length - 1]);
  }

  static boolean hidden(String name) {
    return name.startsWith(".");
  }

  /** Whether a file of this name in the top folder of a PATH is a setting. */
  static boolean setting(String fileName) {
    return SETTINGS.matcher(fileName.toLowerCase(Locale.ROOT)).matches();
  }
}
