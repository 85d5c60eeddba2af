package org.gouji.audit;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.finding.Lang;
import org.gouji.finding.Problem;
import org.gouji.finding.Verdict;

/** The results of documents whose audit did not come about. */
final class Failures {

  private final Lang lang;

  Failures(Lang lang) {
    this.lang = lang;
  }

  AuditResult unreadable(String report, IOException failure) {
    String message;
    if (failure instanceof TooLarge tooLarge) {
      message =
          words(
              "文件大于 " + tooLarge.limit() + "，未读取。请拆分或压缩后重新审核。",
              "The file is larger than "
                  + tooLarge.limit()
                  + " and was not read; make it smaller.");
    } else if (failure instanceof Refused refused) {
      return result(report, "", refused.code, words(refused.zh, refused.en));
    } else if (failure instanceof NoSuchFileException) {
      message = words("文件已不存在，未能读取。", "The file is no longer there and could not be read.");
    } else if (failure instanceof AccessDeniedException) {
      message =
          words(
              "没有读取该文件的权限。请授予权限后重新审核。",
              "There is no permission to read the file; grant it and audit again.");
    } else {
      message =
          words(
              "文件无法读取（可能正被其他程序占用，或存储介质有误）。",
              "The file could not be read; another program may hold it, or the medium is faulty.");
    }
    return result(report, "", "unreadable-file", message);
  }

  AuditResult internalError(String report, String sha256) {
    return result(
        report,
        sha256,
        "internal-error",
        words(
            "程序内部错误，本文件未审核完；其他文件不受影响。",
            "An internal error stopped the audit of this file; no other file is affected."));
  }

  AuditResult beyond(String report, String sha256, BeyondLimit beyond) {
    String limit = beyond.limit() + " " + beyond.value();
    if (beyond.limit().equals("seconds")) {
      return result(
          report,
          sha256,
          "time-limit",
          words(
              "审核用时过长（上限 " + limit + "），本文件未审核完；其他文件不受影响。",
              "The audit of this file took too long (limit "
                  + limit
                  + ") and was given up; no other file is affected."));
    }
    return result(
        report,
        sha256,
        "limit",
        words(
            "审核占用内存过多（上限 " + limit + "），本文件未审核完；其他文件不受影响。",
            "The audit of this file took too much memory (limit "
                + limit
                + ") and was given up; no other file is affected."));
  }

  /** What was thrown, from where, in one line. */
  static String firstLine(Throwable failure) {
    String text = failure.toString().lines().findFirst().orElse("");
    StackTraceElement[] trace = failure.getStackTrace();
    String line = trace.length == 0 ? text : text + " at " + trace[0];
    return line.length() > 500 ? line.substring(0, 500) : line;
  }

  private String words(String chinese, String english) {
    return lang == Lang.EN ? english : chinese;
  }

  private static AuditResult result(String report, String sha256, String code, String message) {
    return new AuditResult(
        report,
        sha256,
        null,
        null,
        new TreeMap<>(),
        Verdict.INCOMPLETE,
        List.of(new Problem(code, message, List.of(), List.of())),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  /** An entry of an archive that is not unpacked. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String zh;
    private final String en;

    private Refused(String code, String zh, String en) {
      this.code = code;
      this.zh = zh;
      this.en = en;
    }

    static Refused encrypted() {
      return new Refused(
          "encrypted",
          "压缩包中的文件设有密码，未能读取，未作判断。",
          "The entry of the archive is protected by a password; nothing was judged.");
    }

    static Refused depth(int levels) {
      return new Refused(
          "limit",
          "压缩包嵌套超过 " + levels + " 层（上限 depth " + levels + "），未读取。请解压后重新审核。",
          "Archives stand in one another more than "
              + levels
              + " deep (limit depth "
              + levels
              + "); nothing was read. Unpack them and audit again.");
    }

    static Refused ratio(int times) {
      return new Refused(
          "limit",
          "文件解压后超过压缩大小的 " + times + " 倍（上限 ratio " + times + "），未读取。",
          "The entry grows to more than "
              + times
              + " times its packed size (limit ratio "
              + times
              + ") and was not read.");
    }
  }

  /** A file beyond the limit in bytes. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
    private final long bytes;

    TooLarge(long bytes) {
      this.bytes = bytes;
    }

    String limit() {
      return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " B";
    }
  }
}
