package org.gouji.rule;

/**
 * A rule that an overlay switched off.
 *
 * @param rule as it was
 * @param origin with the change that switched it off as the last
 */
public record SwitchedOff(RuleInfo rule, RuleOrigin origin) {}
