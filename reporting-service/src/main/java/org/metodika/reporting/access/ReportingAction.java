package org.metodika.reporting.access;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** The rows of the table of roles that this service answers for. */
public enum ReportingAction implements Action {

    /** "School's reports and papers". */
    READ_SCHOOL_PAPERS(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.TEACHER, Breadth.OWN,
            Role.PORTAL, Breadth.SCHOOL)),

    /** The papers of "orders": prepared by the deputy, signed by the head. */
    ISSUE_ORDERS(Map.of(
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL)),

    /** Other papers that the register of a school numbers. */
    ISSUE_PAPERS(Map.of(
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE)),

    /** The yearly report of an association (D08): its head writes the own one. */
    ISSUE_YEARLY_REPORTS(Map.of(
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.OWN)),

    /** Letters and reports of the municipal centre. */
    ISSUE_LETTERS(Map.of(Role.METHODIST, Breadth.ALL)),

    /** "Templates: publish", those of the centre's own for printed documents. */
    PUBLISH_TEMPLATES(Map.of(Role.METHODIST, Breadth.ALL)),

    /** "School's reports and papers" and "municipal reports" as figures; analysts get those that tell of nobody. */
    READ_FIGURES(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.TEACHER, Breadth.OWN,
            Role.PORTAL, Breadth.SCHOOL,
            Role.ANALYST, Breadth.ALL)),

    /** The people and papers behind figures. */
    READ_FIGURE_ROWS(READ_SCHOOL_PAPERS.grants),

    /** Attestations of a year by organisation (E12): numbers so small that they tell of people. */
    READ_ATTESTATION_REPORT(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL)),

    /** "Municipal reports"; what analysts get of them holds numbers only. */
    READ_MUNICIPAL_REPORTS(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.ANALYST, Breadth.ALL)),

    /**
     * "Publish person-free digests", of all organisations. No school has it for itself: what is hidden for the sake of another school
     * would stand open in a table of its own.
     */
    PUBLISH(Map.of(Role.METHODIST, Breadth.ALL)),

    /** "Read changes since a cursor". */
    READ_CHANGES(Map.of(Role.PORTAL, Breadth.SCHOOL));

    private final Map<Role, Breadth> grants;

    ReportingAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
