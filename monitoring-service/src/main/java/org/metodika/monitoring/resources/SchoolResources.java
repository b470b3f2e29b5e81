package org.metodika.monitoring.resources;

/**
 * Resources of all programs of a school that an order binds or bound to their end.
 *
 * @param programs how many there are
 * @param moneyControlled of how many the money was controlled
 * @param lacking how many resources besides money are still to be provided
 */
record SchoolResources(String schoolId, int programs, Finances money, int moneyControlled, int lacking) {}
