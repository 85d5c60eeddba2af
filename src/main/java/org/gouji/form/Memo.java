package org.gouji.form;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was worked out for short texts, since labels come again in every report. It holds
 * a bounded number of them and begins anew when it is full. Safe for any number of threads.
 */
public final class Memo<V> {

  private static final int MOST_TEXTS = 4096;
  private static final int LONGEST = 60;

  private final Map<String, V> known = new ConcurrentHashMap<>();
  private final Function<String, V> work;

  /**
   * @param work a pure function that never gives null
   */
  public Memo(Function<String, V> work) {
    this.work = work;
  }

  public V of(String text) {
    if (text.length() > LONGEST) return work.apply(text);
    V value = known.get(text);
    if (value != null) return value;
    value = work.apply(text);
    if (known.size() >= MOST_TEXTS) known.clear();
    known.put(text, value);
    return value;
  }
}
