package org.gouji.output.ooxml;

import java.util.List;
import java.util.Map;

/**
 * What a letter says.
 *
 * @param values text by name
 * @param lists by the name of a list, its entries, each text by name
 */
public record Filling(Map<String, String> values, Map<String, List<Map<String, String>>> lists) {}
