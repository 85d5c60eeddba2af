package org.gouji.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the statutory tables are called. */
public final class TableNames {

  private static final Map<String, String> IDS = new LinkedHashMap<>();

  static {
    IDS.put("表二", "proactive");
    IDS.put("表三", "applications");
    IDS.put("表四", "review");
    IDS.put("统计表", "statistics");
  }

  private TableNames() {}

  /** Ids by what the tables are called. */
  static Map<String, String> ids() {
    return Collections.unmodifiableMap(IDS);
  }

  /** What a table is called; null for none of them. */
  public static @Nullable String of(String id) {
    for (Map.Entry<String, String> name : IDS.entrySet()) {
      if (name.getValue().equals(id)) return name.getKey();
    }
    return null;
  }
}
