package org.gouji.gen;

/**
 * An invented agency.
 *
 * @param name full name, simplified script
 * @param self how it calls itself in prose ({@code 我局})
 * @param region the place it serves ({@code 云岭县})
 * @param office the office readers may turn to
 * @param lawMaker whether it may make regulations
 * @param local a department of county rank or a township, which surely may not
 */
record Agency(
    Level level,
    String name,
    String self,
    String region,
    String office,
    boolean lawMaker,
    boolean local) {}
