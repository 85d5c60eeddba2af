package org.gouji.collection.fact;

/**
 * A report whose agency the roster does not list.
 *
 * @param filing the report
 * @param roster name of the roster in outputs
 */
public record Stranger(Filing filing, String roster) {}
