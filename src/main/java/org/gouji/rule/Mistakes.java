package org.gouji.rule;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gouji.finding.Words;

/** The mistakes found so far, each once. */
final class Mistakes {

  private final SortedSet<RuleMistake> all = new TreeSet<>();

  void add(String file, int line, int column, Words words) {
    all.add(new RuleMistake(file, line, column, words));
  }

  void add(String file, int line, int column, String zh, String en) {
    add(file, line, column, new Words(zh, en));
  }

  void add(String file, String zh, String en) {
    add(file, 0, 0, zh, en);
  }

  /** Adds the mistakes of a folder, with its name before their files. */
  void addAll(String folder, Mistakes others) {
    for (RuleMistake it : others.all) {
      String file = it.file().isEmpty() ? folder : folder + "/" + it.file();
      add(file, it.line(), it.column(), it.words());
    }
  }

  boolean in(String file) {
    return all.stream().anyMatch(mistake -> mistake.file().equals(file));
  }

  int count() {
    return all.size();
  }

  List<RuleMistake> sorted() {
    return List.copyOf(all);
  }

  void throwIfAny() {
    if (!all.isEmpty()) throw new RulePackException(sorted());
  }
}
