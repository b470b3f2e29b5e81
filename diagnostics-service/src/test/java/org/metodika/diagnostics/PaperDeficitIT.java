package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.School.DEFICITS;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.deficit.DeficitAddressing;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitLeftToPaper;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.contracts.deficit.DeficitTransferred;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramTransferred;
import org.metodika.contracts.program.TransferredDeficit;
import org.metodika.diagnostics.deficit.domain.DeficitId;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;

/** Difficulties that come from paper with a program become deficits, once, and live on like any other. */
@PlatformTest
@Requirement({"B22", "C19"})
class PaperDeficitIT {

    private static final LocalDate FOUND = LocalDate.of(2026, 5, 14);
    private static final LocalDate ORDERED = LocalDate.of(2026, 9, 1);

    private final Api api;
    private final Topics topics;
    private final School school;
    private final Api deputy;
    private final PublishedEvents events;
    private final PublishedEvents states;
    private final UUID program = Ids.next();
    private final UUID deficit = Ids.next();

    PaperDeficitIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.school = new School(topics);
        this.deputy = school.asDeputy(api);
        this.events = topics.record(DeficitCatalogue.DEFICIT_EVENTS);
        this.states = topics.record(DeficitCatalogue.DEFICIT_STATES);
    }

    @AfterEach
    void stopListening() {
        events.close();
        states.close();
    }

    @Test
    void aDifficultyOnPaperIsADeficitFromThatDay() {
        transfer(program, deficit, FOUND);

        events.about(deficit)
                .exactly(event(DeficitCatalogue.DEFICIT_TRANSFERRED, transferred()::equals), addressed(deficit));
        states.about(deficit).take(event(DeficitCatalogue.DEFICIT_STATE_IN_FULL, state("OPEN")::equals));
        topics.awaitConsumed(DeficitCatalogue.DEFICIT_STATES);
        Reply shown = deputy.get(DEFICITS + "/{id}", deficit).expect(200);
        assertThat(shown.at("/status").asString()).isEqualTo("OPEN");
        assertThat(shown.at("/title").asString()).isEqualTo("Методические");
        assertThat(shown.at("/detectedOn").asString()).isEqualTo("2026-05-14");
        assertThat(shown.at("/transferredWith").asString()).isEqualTo(program.toString());
        assertThat(shown.at("/evidence/0").has("assessmentId")).isFalse();
        Reply list = deputy.get(DEFICITS + "?teacher={id}", school.teacher).expect(200);
        assertThat(list.at("/items/0/transferredWith").asString()).isEqualTo(program.toString());
        assertThat(list.at("/items/0").has("score")).isFalse();
        assertThat(deputy.language("ru")
                        .get(DEFICITS + "?format=csv&teacher={id}", school.teacher)
                        .expect(200)
                        .text())
                .contains("перенесено с бумаги");
    }

    @Test
    void theSameTransferDeliveredAgainHasNoFurtherEffect() {
        OutgoingMessage sent = transfer(program, deficit, FOUND);
        events.about(deficit).exactly(event(DeficitCatalogue.DEFICIT_TRANSFERRED), addressed(deficit));

        sent.send();
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

        events.none();
    }

    @Test
    @Requirement("A03")
    void anAssessmentConfirmsItAndALaterOneResolvesIt() {
        transfer(program, deficit, FOUND);
        events.about(deficit).exactly(event(DeficitCatalogue.DEFICIT_TRANSFERRED), addressed(deficit));

        UUID first = school.closed(api, school.teacher, 4, 4, 1, 4);
        events.exactly(event(
                DeficitCatalogue.DEFICIT_CONFIRMED, told -> told.assessmentId().equals(first)));
        states.about(deficit)
                .take(event(
                        DeficitCatalogue.DEFICIT_STATE_IN_FULL,
                        state -> first.equals(state.assessmentId())
                                && Double.valueOf(25).equals(state.score())
                                && state.detectedOn().equals(FOUND)));
        UUID second = school.closed(api, school.teacher, 4, 4, 2, 4);
        events.exactly(
                event(
                        DeficitCatalogue.DEFICIT_RESOLVED,
                        told -> told.assessmentId().equals(second)),
                event(
                        DeficitCatalogue.DEFICIT_OUTCOME_MEASURED,
                        told -> told.verdict().equals("FULLY") && first.equals(told.comparedWith())));
        states.take(event(
                DeficitCatalogue.DEFICIT_STATE_IN_FULL,
                state -> state.status().equals("RESOLVED") && school.today().equals(state.resolvedOn())));
    }

    @Test
    void anAnnulledAssessmentLeavesItToPaper() {
        transfer(program, deficit, FOUND);
        UUID assessment = school.closed(api, school.teacher, 4, 4, 1, 4);
        events.about(deficit).take(event(DeficitCatalogue.DEFICIT_CONFIRMED));

        school.annul(api, assessment);

        assertThat(events.take(event(DeficitCatalogue.DEFICIT_LEFT_TO_PAPER))
                        .data(DeficitCatalogue.DEFICIT_LEFT_TO_PAPER))
                .isEqualTo(new DeficitLeftToPaper(
                        deficit,
                        school.code,
                        school.teacher,
                        program,
                        "difficulty-characters",
                        1,
                        "METHODICAL",
                        FOUND));
    }

    @Test
    void anOpenDeficitAboutTheSameDifficultyGetsOneMoreGroundAndNoSecondOneOpens() {
        UUID assessment = school.closed(api, school.teacher, 4, 4, 1, 4);
        UUID open = DeficitId.detectedBy(assessment, "METHODICAL").value();
        events.about(open, deficit).take(event(DeficitCatalogue.DEFICIT_DETECTED));

        transfer(program, deficit, FOUND);

        events.exactly(
                event(
                        DeficitCatalogue.DEFICIT_TRANSFERRED,
                        told -> told.deficitId().equals(open)
                                && told.detectedOn().equals(FOUND)),
                addressed(open));
        states.about(open)
                .take(event(
                        DeficitCatalogue.DEFICIT_STATE_IN_FULL,
                        state -> assessment.equals(state.assessmentId())
                                && state.detectedOn().equals(FOUND)));
        deputy.get(DEFICITS + "/{id}", deficit).expect(404);
    }

    @Test
    void whatPeopleAnnulledDoesNotComeBackWithTheSameTransfer() {
        OutgoingMessage sent = transfer(program, deficit, FOUND);
        events.about(deficit).take(event(DeficitCatalogue.DEFICIT_TRANSFERRED));
        deputy.post(DEFICITS + "/{id}/annulment", Map.of("reason", "Не тот педагог"), deficit)
                .expect(200);
        events.take(event(DeficitCatalogue.DEFICIT_ANNULLED));

        sent.send();
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);

        assertThat(deputy.get(DEFICITS + "/{id}", deficit)
                        .expect(200)
                        .at("/status")
                        .asString())
                .isEqualTo("ANNULLED");
    }

    private OutgoingMessage transfer(UUID programId, UUID deficitId, LocalDate foundOn) {
        OutgoingMessage sent = topics.publish(
                ProgramCatalogue.PROGRAM_TRANSFERRED,
                programId,
                new ProgramTransferred(
                        programId,
                        school.code,
                        school.teacher,
                        Ids.next(),
                        school.today(),
                        "INDIVIDUAL",
                        "CATEGORY_APPLICANT",
                        "ADMINISTRATION",
                        LocalDate.of(2026, 8, 27),
                        school.tutor,
                        new Order("87-од", ORDERED),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2027, 5, 31),
                        72,
                        List.of(new TransferredDeficit(
                                deficitId, "difficulty-characters", 1, "METHODICAL", foundOn, false)),
                        List.of(),
                        null),
                1);
        topics.awaitConsumed(ProgramCatalogue.PROGRAM_EVENTS);
        return sent;
    }

    private DeficitTransferred transferred() {
        return new DeficitTransferred(
                deficit, school.code, school.teacher, program, "difficulty-characters", 1, "METHODICAL", FOUND);
    }

    /** What is known on paper is a program that an order bound, so it addresses the deficit from that day. */
    private PublishedEvents.Expected addressed(UUID id) {
        return event(
                DeficitCatalogue.DEFICIT_ADDRESSED,
                told -> told.deficitId().equals(id)
                        && told.programId().equals(program)
                        && told.since().equals(ORDERED));
    }

    private DeficitStateInFull state(String status) {
        return new DeficitStateInFull(
                deficit,
                school.code,
                school.teacher,
                program,
                "difficulty-characters",
                1,
                "METHODICAL",
                null,
                null,
                null,
                null,
                status,
                FOUND,
                null,
                List.of(new DeficitAddressing(program, ORDERED, null, null)),
                null,
                false,
                null);
    }
}
