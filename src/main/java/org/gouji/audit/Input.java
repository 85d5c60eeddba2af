package org.gouji.audit;

import java.nio.file.Path;

/**
 * A document to audit.
 *
 * @param report its name in outputs
 * @param file where its bytes are
 */
public record Input(String report, Path file) {}
