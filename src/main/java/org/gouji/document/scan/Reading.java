package org.gouji.document.scan;

/**
 * What a picture was read as.
 *
 * @param text may be empty
 * @param confidence of the least sure character, from 0 to 1; 0 where the text is empty
 */
public record Reading(String text, double confidence) {

  /** The same, no surer than that. */
  Reading atMost(double most) {
    return confidence <= most ? this : new Reading(text, most);
  }
}
