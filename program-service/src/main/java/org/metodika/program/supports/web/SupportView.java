package org.metodika.program.supports.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.mentors.MentorHints.MentorHint;
import org.metodika.program.supports.domain.CardOfYear;
import org.metodika.program.supports.domain.Conclusion;
import org.metodika.program.supports.domain.Edition;
import org.metodika.program.supports.domain.Label;
import org.metodika.program.supports.domain.NextStep;
import org.metodika.program.supports.domain.Settled;
import org.metodika.program.supports.domain.StopGround;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportId;
import org.metodika.program.supports.domain.SupportStatus;

/**
 * A support as a caller sees it.
 *
 * @param names full names of the people, by id, as far as the directory knows them
 * @param edition number of the edition that holds; 0 for a draft
 * @param settled items that are done or waived; all others are planned
 * @param cardYears school years with a card
 * @param hints recommendations about the mentors that the passport names, while it is open; they refuse nothing
 */
record SupportView(
        SupportId id,
        String schoolId,
        UUID teacherId,
        Map<UUID, String> names,
        SupportStatus.Name status,
        int revision,
        @Nullable UUID followsConclusionId,
        LocalDate draftedOn,
        @Nullable LocalDate issuedOn,
        int edition,
        PassportJson passport,
        List<Settled> settled,
        List<Integer> cardYears,
        @Nullable ConclusionView conclusion,
        @Nullable LocalDate stoppedOn,
        @Nullable StopGround stopGround,
        @Nullable String stoppedBecause,
        List<MentorHint> hints) {

    /**
     * The issued conclusion.
     *
     * @param labels the words of the form, as it was issued
     */
    record ConclusionView(
            UUID id,
            LocalDate issuedOn,
            @Nullable UUID issuedBy,
            ResultsJson results,
            NextStep nextStep,
            int labelsVersion,
            List<Label> labels) {

        static ConclusionView of(Conclusion conclusion) {
            return new ConclusionView(
                    conclusion.id(),
                    conclusion.on(),
                    conclusion.by(),
                    ResultsJson.of(conclusion.analysis()),
                    conclusion.next(),
                    conclusion.labels().version(),
                    conclusion.labels().labels());
        }
    }

    static SupportView of(Support support, Map<UUID, String> names, List<MentorHint> hints) {
        SupportStatus.Stopped stopped = support.status() instanceof SupportStatus.Stopped done ? done : null;
        Edition edition = support.edition();
        return new SupportView(
                support.id(),
                support.schoolId(),
                support.teacher(),
                names,
                support.asName(),
                support.revision(),
                support.follows(),
                support.draftedOn(),
                support.issuedOn(),
                edition == null ? 0 : edition.number(),
                PassportJson.of(support.passport()),
                support.settled(),
                support.cards().stream().map(CardOfYear::schoolYear).toList(),
                support.conclusion().map(ConclusionView::of).orElse(null),
                stopped == null ? null : stopped.on(),
                stopped == null ? null : stopped.ground(),
                stopped == null ? null : stopped.reason(),
                hints);
    }
}
