package org.gouji.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the repairs of a part apart by cause. */
final class Causes {
  private record Node(String name, boolean identity) {

    // Written out, as those of Change are.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Node it && identity == it.identity && name.equals(it.name);
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + Boolean.hashCode(identity);
    }
  }

  /** The suspected cells and broken identities that hang together. */
  private record Group(SortedSet<String> cells, SortedSet<String> identities) {
    Group with(Group other) {
      SortedSet<String> cells = new TreeSet<>(this.cells);
      cells.addAll(other.cells);
      SortedSet<String> identities = new TreeSet<>(this.identities);
      identities.addAll(other.identities);
      return new Group(cells, identities);
    }

    List<Repair> choices(List<Repair> repairs) {
      Set<Repair> choices = new LinkedHashSet<>();
      for (Repair repair : repairs) {
        choices.add(
            new Repair(
                repair.changes().stream()
                    .filter(change -> cells.contains(change.cell()))
                    .collect(Collectors.toList())));
      }
      return List.copyOf(choices);
    }
  }

  private Causes() {}

  /**
   * Groups broken identities that are linked through suspected cells, two such cells being adjacent
   * if they share any identity. Groups whose repairs depend on each other are one cause.
   *
   * @param contradictions the broken identities, in sets that stay together
   * @param repairs all smallest repairs, at least one
   * @return causes whose repairs combine freely into exactly {@code repairs}
   */
  static List<Cause> of(Part part, List<Set<String>> contradictions, List<Repair> repairs) {
    List<Group> groups = link(part, contradictions, repairs);
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        if (!independent(List.of(groups.get(i), groups.get(j)), repairs)) {
          groups.set(i, groups.get(i).with(groups.remove(j)));
          j = i;
        }
      }
    }
    if (!independent(groups, repairs)) {
      groups = merged(groups);
    }
    return groups.stream()
        .map(group -> new Cause(group.identities(), group.choices(repairs)))
        .sorted(Comparator.comparing(cause -> cause.identities().first()))
        .collect(Collectors.toUnmodifiableList());
  }

  private static boolean independent(List<Group> groups, List<Repair> repairs) {
    Group all = groups.stream().reduce(Group::with).orElseThrow();
    long product = 1;
    for (Group group : groups) {
      product = Math.multiplyExact(product, group.choices(repairs).size());
    }
    return product == all.choices(repairs).size();
  }

  private static List<Group> link(
      Part part, List<Set<String>> contradictions, List<Repair> repairs) {
    Set<String> suspects = new TreeSet<>();
    repairs.forEach(repair -> suspects.addAll(repair.cells()));
    Groups<Node> groups = new Groups<>();
    for (Identity identity : part.identities()) {
      for (String cell : identity.terms().keySet()) {
        if (suspects.contains(cell)) {
          groups.join(new Node(identity.name(), true), new Node(cell, false));
        }
      }
    }
    for (Set<String> together : contradictions) {
      Node first = new Node(together.iterator().next(), true);
      together.forEach(name -> groups.join(first, new Node(name, true)));
    }
    Map<Node, Group> found = new LinkedHashMap<>();
    for (Set<String> together : contradictions) {
      Node root = groups.of(new Node(together.iterator().next(), true));
      found.merge(root, new Group(new TreeSet<>(), new TreeSet<>(together)), Group::with);
    }
    Node some = found.keySet().iterator().next();
    for (String cell : suspects) {
      Node node = groups.of(new Node(cell, false));
      Group group = new Group(new TreeSet<>(Set.of(cell)), new TreeSet<>());
      found.merge(found.containsKey(node) ? node : some, group, Group::with);
    }
    return new ArrayList<>(found.values());
  }

  private static List<Group> merged(List<Group> groups) {
    return new ArrayList<>(List.of(groups.stream().reduce(Group::with).orElseThrow()));
  }
}
