package org.metodika.program.associations.domain;

/**
 * Who is to head an association, as the directory knows them now.
 *
 * @param onStaffHere whether the person is on the staff of the school and no day of leaving is recorded
 * @param hasRole whether the person has the role association-head, without which nobody acts as one
 */
public record Candidate(StaffId id, boolean onStaffHere, boolean hasRole) {}
