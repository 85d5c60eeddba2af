package org.gouji.store;

import java.util.Map;

/**
 * What a store has.
 *
 * @param others digest of the documents that are not of a run
 * @param own digest of those that are, and of whether their audits are there
 * @param digests of the bytes of those that are, by source
 */
public record Stock(String others, String own, Map<String, String> digests) {

  public Stock {
    digests = Map.copyOf(digests);
  }
}
