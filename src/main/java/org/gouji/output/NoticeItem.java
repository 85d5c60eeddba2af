package org.gouji.output;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row of a notice.
 *
 * @param list one of the lists of {@link Notices#FIELDS}
 * @param texts in the order of {@link #NAMES}
 */
record NoticeItem(String list, List<String> texts) {

  /** To be corrected. */
  static final String FAULT = "问题";

  /** To be looked at by a person. */
  static final String QUESTION = "核实";

  /** Not the agency's: what was not read or decided. */
  static final String UNREAD = "未查";

  /** Reports that were not submitted. */
  static final String MISSING = "未报送";

  static final List<String> LISTS = List.of(FAULT, QUESTION, UNREAD, MISSING);

  static final String NUMBER = "序号";

  /** Names of an item's texts, apart from its number. */
  static final List<String> NAMES =
      List.of("年度", "报告", "类别", "规则", "位置", "内容", "原文", "出处", "依据", "建议");

  NoticeItem {
    texts = List.copyOf(texts);
    if (texts.size() != NAMES.size()) throw new IllegalArgumentException("not as many as names");
  }

  /** All names that a row of a template may use. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>(NAMES);
    names.add(NUMBER);
    return names;
  }

  /** The texts by name. */
  Map<String, String> named(int number) {
    Map<String, String> named = new HashMap<>();
    named.put(NUMBER, Integer.toString(number));
    for (int i = 0; i < texts.size(); i++) named.put(NAMES.get(i), texts.get(i));
    return named;
  }

  /** The same in another list. */
  NoticeItem in(String other) {
    return new NoticeItem(other, texts);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(LISTS.indexOf(list));
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  static NoticeItem read(DataInputStream in) throws IOException {
    String list = LISTS.get(in.readByte());
    String[] texts = new String[NAMES.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
    return new NoticeItem(list, List.of(texts));
  }
}
