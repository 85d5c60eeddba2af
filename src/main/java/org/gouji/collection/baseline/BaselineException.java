package org.gouji.collection.baseline;

import java.nio.file.Path;
import org.gouji.finding.Words;

/** A folder that cannot serve as a baseline. */
public final class BaselineException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Words words;

  private BaselineException(Words words) {
    super(words.zh());
    this.words = words;
  }

  static BaselineException missing(Path folder, Path file) {
    return new BaselineException(
        new Words(
            folder + " 不是以前的审核结果：里面没有 " + file.getFileName() + "。--baseline 应指向一次审核的输出文件夹",
            folder
                + " is no earlier audit: it has no "
                + file.getFileName()
                + ". --baseline takes the output folder of an audit"));
  }

  static BaselineException damaged(Path folder) {
    return new BaselineException(
        new Words(
            folder + " 里的结果文件已损坏或被改动，不能用作 --baseline",
            "the outputs in "
                + folder
                + " are damaged or were changed; they cannot be a baseline"));
  }

  public Words words() {
    return words;
  }
}
