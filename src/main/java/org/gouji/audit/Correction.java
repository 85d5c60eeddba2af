package org.gouji.audit;

/**
 * What a person read in a cell of a report.
 *
 * @param cell the cell's id, or its row's and column's labels
 * @param value a number as people write it, {@code /} or {@code 无}
 * @param who who read it
 * @param reason why it had to be read by a person
 */
public record Correction(String cell, String value, String who, String reason) {}
