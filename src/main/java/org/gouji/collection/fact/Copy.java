package org.gouji.collection.fact;

/**
 * One of several files that hold one report, such as a page and its attachment.
 *
 * @param filing the file
 * @param main the file that stands for the report
 */
public record Copy(Filing filing, Filing main) {}
