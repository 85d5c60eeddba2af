package org.gouji.repair;

import org.jspecify.annotations.Nullable;

/**
 * One cell that is to change.
 *
 * @param suggested the only value that fits together with the other changes of its repair; null
 *     where several values would do
 */
public record Change(String cell, long found, @Nullable Long suggested) {}
