package org.gouji.collection.fact;

/**
 * One of several files that hold one report, such as a page and its attachment.
 *
 * @param filing the file
 * @param main the file that stands for the report
 * @param joined whether the file holds tables that were audited with the text of another, as one
 *     report
 */
public record Copy(Filing filing, Filing main, boolean joined) {}
