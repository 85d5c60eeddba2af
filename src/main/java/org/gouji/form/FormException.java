package org.gouji.form;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Files of forms or vocabulary have mistakes. */
public final class FormException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final List<String> zh;
  private final List<String> en;

  private FormException(List<String> zh, List<String> en) {
    super(String.join("\n", en));
    this.zh = List.copyOf(zh);
    this.en = List.copyOf(en);
  }

  /** All mistakes of several, each once. */
  static FormException all(List<FormException> several) {
    return new FormException(
        several.stream().flatMap(it -> it.zh.stream()).distinct().toList(),
        several.stream().flatMap(it -> it.en.stream()).distinct().toList());
  }

  /**
   * A mistake in a file.
   *
   * @param line line of the file from 1; 0 where unknown
   * @param zh what is wrong, in Chinese
   * @param en the same in English
   */
  public static FormException in(Path file, int line, String zh, String en) {
    String place = file + (line > 0 ? ":" + line : "") + ": ";
    return new FormException(List.of(place + zh), List.of(place + en));
  }

  /** A file that could not be read as what it should be. */
  public static FormException of(Path file, IOException cause) {
    if (!(cause instanceof JacksonException jackson)) {
      return in(file, 0, "文件不存在或无法读取", "the file is missing or cannot be read");
    }
    int line = jackson.getLocation() == null ? 0 : jackson.getLocation().getLineNr();
    if (!(cause instanceof JsonMappingException mapping)) {
      return in(
          file,
          line,
          "YAML 写法有误（括号、引号、缩进或冒号）",
          "malformed YAML (brackets, quotes, indentation or colons)");
    }
    String field =
        mapping.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null
                        ? "[" + (step.getIndex() + 1) + "]"
                        : step.getFieldName())
            .collect(Collectors.joining("."));
    return in(
        file,
        line,
        "字段“" + field + "”的名称或内容不对",
        "the field \"" + field + "\" has a wrong name or content");
  }

  /** Where and what, in Chinese, one text a mistake. */
  public List<String> zh() {
    return zh;
  }

  /** Where and what, in English. */
  public List<String> en() {
    return en;
  }
}
