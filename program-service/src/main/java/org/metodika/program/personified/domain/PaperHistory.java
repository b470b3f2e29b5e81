package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * История программы на бумаге: that a program was transferred, when, and what had happened before. Never changes.
 *
 * @param importId import that brought it
 * @param transferredOn day in the time zone of the school
 * @param fingerprint of all that paper said; the same again is recognised by it
 * @param results results of the stages that were closed by then
 */
public record PaperHistory(UUID importId, LocalDate transferredOn, String fingerprint, List<PaperResult> results) {

    public PaperHistory {
        results = List.copyOf(results);
    }
}
