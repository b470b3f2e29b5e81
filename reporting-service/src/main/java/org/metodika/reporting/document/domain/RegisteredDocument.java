package org.metodika.reporting.document.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * A document that was registered (зарегистрированный документ): it has a number of its own in the register of a school year, and
 * keeps what it was made from, so that it can be made again with the same words for ever. It never changes; a mistaken one is
 * annulled and keeps its number.
 *
 * @param teacherId teacher concerned; null where it concerns the school as a whole
 * @param type code of the kind of document
 * @param subject kind of what it was printed of
 * @param subjectId id of that
 * @param place its place in a register
 * @param template version of the template
 * @param input what it was made from, as JSON
 * @param inputHash SHA-256 of that, in hexadecimal
 * @param registeredOn day in the time zone of the school
 * @param author who registered it; null for somebody outside the schools
 * @param annulled null while it is in force
 */
public record RegisteredDocument(
        DocumentId id,
        String schoolId,
        @Nullable UUID teacherId,
        String type,
        String subject,
        String subjectId,
        Place place,
        int template,
        String input,
        String inputHash,
        LocalDate registeredOn,
        @Nullable UUID author,
        @Nullable Annulment annulled) {

    /**
     * A place in a register.
     *
     * @param register whose it is: a school code, or {@code centre}
     * @param schoolYear year in which the school year begins
     * @param number from 1, without gaps
     */
    public record Place(String register, int schoolYear, int number) {

        /** The school year (учебный год) of a day begins on 1 September. */
        public static int schoolYearOf(LocalDate day) {
            return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
        }

        /** The same place for nobody else. */
        public String key() {
            return register + "/" + schoolYear + "/" + number;
        }
    }

    /** Why a document is not in force, and since when. */
    public record Annulment(
            String reason, LocalDate on, @Nullable UUID by) {}

    /** Withdraws a document that was registered by mistake. */
    public Decision<DocumentEvent> annul(String reason, LocalDate today, @Nullable UUID by) {
        if (annulled != null) {
            return Decision.rejected(new DocumentRefusal.DocumentAnnulledAlready());
        }
        if (reason.isBlank()) {
            return Decision.rejected(new DocumentRefusal.DocumentInvalid(List.of(Flaw.at("/reason", "not-blank"))));
        }
        return Decision.accepted(new DocumentEvent.Annulled(new Annulment(reason.strip(), today, by)));
    }

    /** The document that the first event makes. */
    public static RegisteredDocument startedBy(DocumentEvent first) {
        if (first instanceof DocumentEvent.Registered(var document)) {
            return document;
        }
        throw new IllegalArgumentException("A document begins with its registration, not with " + first);
    }

    /** The document after an event. */
    public RegisteredDocument evolve(DocumentEvent event) {
        return switch (event) {
            case DocumentEvent.Registered _ -> throw new IllegalStateException("Registered twice: " + id);
            case DocumentEvent.Annulled(var annulment) ->
                new RegisteredDocument(
                        id,
                        schoolId,
                        teacherId,
                        type,
                        subject,
                        subjectId,
                        place,
                        template,
                        input,
                        inputHash,
                        registeredOn,
                        author,
                        annulment);
        };
    }
}
