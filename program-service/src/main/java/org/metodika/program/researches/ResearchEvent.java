package org.metodika.program.researches;

/** What happens to a market research. */
public sealed interface ResearchEvent {

    /** It was recorded. */
    record Recorded(Research research) implements ResearchEvent {}

    /** It had been recorded by mistake. */
    record Annulled(String reason) implements ResearchEvent {}
}
