package org.gouji.store;

/**
 * What the audit of a document depends on; its name is no part of it.
 *
 * @param sha256 lower-case hex digest of its bytes
 * @param basis what else: program, rules, language, limits; the same words for the same results
 */
public record Key(String sha256, String basis) {}
