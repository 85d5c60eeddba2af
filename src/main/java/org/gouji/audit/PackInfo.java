package org.gouji.audit;

/**
 * Which rules an audit was made with.
 *
 * @param name name of the pack
 * @param version version that the pack gives itself; empty where it gives none
 * @param fingerprint lower-case hex digest over everything in the pack that bears on results
 * @param rules number of rules
 */
public record PackInfo(String name, String version, String fingerprint, int rules) {}
