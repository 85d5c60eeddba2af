package org.gouji.repair;

import java.util.List;

/**
 * The broken parts of a problem, independent of each other.
 *
 * @param components in the order of their first cell id; empty if every identity can hold
 */
public record Repairs(List<Component> components) {
  public Repairs {
    components = List.copyOf(components);
  }
}
