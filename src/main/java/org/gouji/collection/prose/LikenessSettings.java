package org.gouji.collection.prose;

import java.util.regex.Pattern;

/**
 * When prose counts as the same.
 *
 * @param agencies a phrase of more agencies than this can be one that all use
 * @param fraction and it is, if it is also of more than this share of all agencies
 * @param phrases what never counts, as it is the law's or of every report
 * @param length how many characters must be left to compare
 * @param share from what percentage on two reports are alike
 * @param figures how many clauses must be the same with their figures, where only phrases are in
 *     common that all use
 */
public record LikenessSettings(
    int agencies, double fraction, Pattern phrases, int length, int share, int figures) {}
