package org.gouji.audit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Tells the files that browsers and Word put into a folder beside a page that they save. */
final class SavedPages {

  private static final List<String> FOLDERS = List.of("_files", ".files", ".fld");
  private static final List<String> PAGES =
      List.of(".html", ".htm", ".shtml", ".xhtml", ".mht", ".mhtml");

  /** What no page has for a part: a document that someone put there is read. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "pdf", "doc", "docx", "wps", "xls", "xlsx", "et", "csv", "ofd", "rtf", "zip", "mht",
          "mhtml");

  private SavedPages() {}

  /**
   * Whether a file is part of a saved page.
   *
   * @param path its path with {@code /}
   * @param exists whether there is a file of such a path
   */
  static boolean part(String path, Predicate<String> exists) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (DOCUMENTS.contains(extension)) return false;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      String folder = path.substring(0, end);
      String lower = folder.toLowerCase(Locale.ROOT);
      for (String suffix : FOLDERS) {
        if (!lower.endsWith(suffix)) continue;
        String page = folder.substring(0, folder.length() - suffix.length());
        if (PAGES.stream().anyMatch(it -> exists.test(page + it))) return true;
      }
    }
    return false;
  }
}
