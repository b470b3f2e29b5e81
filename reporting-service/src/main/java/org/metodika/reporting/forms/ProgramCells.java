package org.metodika.reporting.forms;

import java.util.List;

/** The rows of the tables of a program, in words. */
final class ProgramCells {

    private ProgramCells() {}

    /** A difficulty of the basis: its levels, and what is done about it. */
    record Need(String number, String difficulty, String level, String activities) {}

    /** The activities of one kind; the truth values say which. */
    record Part(
            String number,
            String title,
            boolean invariant,
            boolean variable,
            boolean other,
            boolean self,
            List<Item> items,
            String hours) {}

    /** The activities of one kind in the study-thematic plan. */
    record PlanPart(String title, List<Item> items, String hours) {}

    /**
     * A module or an event.
     *
     * @param how its form, or who gives it
     * @param stage number of its stage, or a dash
     * @param control form of the checkpoint of that stage, or a dash
     */
    record Item(
            String number,
            String title,
            String provider,
            String task,
            String form,
            String how,
            String place,
            String participation,
            String stage,
            String control,
            String hours) {}

    /** A stage with its checkpoint (B26). */
    record Stage(String number, String title, String result, String report, String form, String deadline) {}

    /**
     * An educational need with what answers it.
     *
     * @param need empty for what answers none
     * @param level reached and required; empty for what answers none
     * @param also numbers of events above that answer it too; may be empty
     */
    record Direction(String need, String level, String also, List<Event> events) {}

    /**
     * An event of an individual program.
     *
     * @param direction direction or problem it works on
     * @param level of the municipality, of the region …, or a dash
     * @param period until the last day of its stage, or a dash
     */
    record Event(String number, String direction, String title, String level, String period, String hours) {}
}
