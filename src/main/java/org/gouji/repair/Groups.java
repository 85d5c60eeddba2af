package org.gouji.repair;

import java.util.HashMap;
import java.util.Map;

/** Disjoint groups that grow together. */
final class Groups<T> {
  private final Map<T, T> parents = new HashMap<>();

  /** The member that stands for the group; one not joined yet is its own group. */
  T of(T member) {
    T root = member;
    for (T up = parents.get(root); up != null; up = parents.get(root)) {
      root = up;
    }
    if (!root.equals(member)) {
      parents.put(member, root);
    }
    return root;
  }

  void join(T one, T other) {
    T root = of(one);
    T under = of(other);
    if (!root.equals(under)) {
      parents.put(under, root);
    }
  }
}
