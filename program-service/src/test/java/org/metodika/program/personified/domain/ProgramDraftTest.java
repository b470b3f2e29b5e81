package org.metodika.program.personified.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.domain.ProgramFixture.GENERAL;
import static org.metodika.program.personified.domain.ProgramFixture.METHODICAL;
import static org.metodika.program.personified.domain.ProgramFixture.TODAY;
import static org.metodika.program.personified.domain.ProgramFixture.complete;
import static org.metodika.program.personified.domain.ProgramFixture.course;
import static org.metodika.program.personified.domain.ProgramFixture.deficit;
import static org.metodika.program.personified.domain.ProgramFixture.draft;
import static org.metodika.program.personified.domain.ProgramFixture.drafted;
import static org.metodika.program.personified.domain.ProgramFixture.masterClass;
import static org.metodika.program.personified.domain.ProgramFixture.now;
import static org.metodika.program.personified.domain.ProgramFixture.nowWith;
import static org.metodika.program.personified.domain.ProgramFixture.open;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metodika.program.personified.domain.ProgramFixture.Draftsman;
import org.metodika.test.Requirement;

class ProgramDraftTest {

    @Test
    void isDraftedWithTheParticularsThatDiagnosticsKnows() {
        ProgramEvent.Drafted asked = new ProgramEvent.Drafted(
                drafted(complete()).id(),
                "school-07",
                ProgramFixture.TEACHER,
                draft().initiative(),
                TODAY,
                complete(),
                Rules.Source.SHIPPED);
        ProgramEvent.Drafted drafted = (ProgramEvent.Drafted) event(Program.draft(asked, now()));
        assertThat(drafted.content().basis())
                .containsExactly(
                        new Basis.Difficulty(METHODICAL, "METHODICAL", LocalDate.of(2026, 9, 18)),
                        new Basis.Difficulty(GENERAL, "GENERAL_PEDAGOGICAL", LocalDate.of(2026, 9, 18)));
        Program program = Program.startedBy(drafted);
        assertThat(program.status()).isEqualTo(new Status.Draft(null));
        assertThat(program.revision()).isEqualTo(1);
    }

    @Test
    @Requirement("B16")
    void isRefusedForWhoeverIsNotOnTheStaff() {
        var drafted = drafted(complete());
        assertThat(refusal(Program.draft(drafted, nowWith(new Employment.NotOnStaff()))))
                .isEqualTo(new ProgramRejection.TeacherNotOnStaff());
        assertThat(refusal(Program.draft(drafted, nowWith(new Employment.Dismissed(TODAY)))))
                .isEqualTo(new ProgramRejection.TeacherDismissed(TODAY));
        assertThat(refusal(Program.draft(drafted, nowWith(new Employment.Unknown()))))
                .isEqualTo(new ProgramRejection.TeacherUnknown());
    }

    @ParameterizedTest
    @EnumSource(TeacherCategory.class)
    @Requirement({"B14", "B15"})
    void needsADifficultyInCategoriesTwoAndFourAlone(TeacherCategory category) {
        Draftsman draftsman = new Draftsman();
        draftsman.category = category;
        draftsman.basis = List.of(new Basis.Finding(Basis.Source.MONITORING, "Справка № 3", TODAY));
        draftsman.activities = List.of();
        var decision = Program.draft(drafted(draftsman.content()), now());
        if (category == TeacherCategory.CATEGORY_APPLICANT || category == TeacherCategory.INTERRUPTED_EXPERIENCE) {
            assertThat(refusal(decision)).isEqualTo(new ProgramRejection.CategoryDemandsDifficulty());
        } else {
            assertThat(events(decision)).hasSize(1);
        }
    }

    @Test
    @Requirement("B15")
    void isNotHelpedByAnAnnulledDifficulty() {
        Draftsman draftsman = new Draftsman();
        draftsman.basis = List.of(Basis.Difficulty.named(METHODICAL));
        draftsman.activities = List.of(course(METHODICAL));
        var annulled = now(deficit(METHODICAL, "METHODICAL", Deficit.Standing.ANNULLED));
        assertThat(refusal(Program.draft(drafted(draftsman.content()), annulled)))
                .isEqualTo(new ProgramRejection.CategoryDemandsDifficulty());
    }

    @Test
    @Requirement("B24")
    void beginsBesideAnotherOverTheSameDeficitsForAReasonOnly() {
        OtherProgram other = new OtherProgram(new ProgramId(new UUID(7, 7)), Status.Name.APPROVED, List.of(METHODICAL));

        assertThat(refusal(Program.draftFromDeficits(drafted(complete()), now(), List.of(other), " ")))
                .isInstanceOfSatisfying(ProgramRejection.DeficitsAddressedElsewhere.class, refusal -> {
                    assertThat(refusal.programs()).isEqualTo(other.id().value().toString());
                    assertThat(refusal.flaws()).hasSize(1);
                });
        ProgramEvent.Drafted drafted = (ProgramEvent.Drafted)
                event(Program.draftFromDeficits(drafted(complete()), now(), List.of(other), "Другая тема"));
        Program program = Program.startedBy(drafted).evolve(new ProgramEvent.Withdrawn("Передумали"));
        assertThat(program.overlap()).isEqualTo(new Overlap("Другая тема", List.of(other.id())));
        assertThat(((ProgramEvent.Drafted)
                                event(Program.draftFromDeficits(drafted(complete()), now(), List.of(), "Зря")))
                        .overlap())
                .as("nothing to explain")
                .isNull();
    }

    @Test
    @Requirement("B15")
    void needsAnOpenDeficitWhereItIsMadeFromThem() {
        Draftsman draftsman = new Draftsman();
        draftsman.basis = List.of();
        draftsman.activities = List.of();
        assertThat(refusal(Program.draftFromDeficits(drafted(draftsman.content()), now(), List.of(), "")))
                .isEqualTo(new ProgramRejection.CategoryDemandsDifficulty());
        draftsman.category = TeacherCategory.YOUNG_SPECIALIST;
        assertThat(refusal(Program.draftFromDeficits(drafted(draftsman.content()), now(), List.of(), "")))
                .isEqualTo(new ProgramRejection.NoOpenDeficit());
    }

    @Test
    void takesAnotherDeficitLater() {
        DeficitId later = new DeficitId(new UUID(2, 3));
        Draftsman draftsman = new Draftsman();
        draftsman.basis = List.of(
                Basis.Difficulty.named(METHODICAL), Basis.Difficulty.named(GENERAL), Basis.Difficulty.named(later));
        var now = now(
                open(METHODICAL, "METHODICAL"),
                open(GENERAL, "GENERAL_PEDAGOGICAL"),
                open(later, "SCIENTIFIC_THEORETICAL"));
        Program changed = draft().evolve(event(draft().changeContent(draftsman.content(), now)));
        assertThat(changed.content().deficits()).containsExactly(METHODICAL, GENERAL, later);
        assertThat(changed.uncovered()).containsExactly(later);
    }

    @Test
    void changesNothingWhenTheSameContentIsSent() {
        assertThat(events(draft().changeContent(complete(), now()))).isEmpty();
    }

    @Test
    @Requirement("B24")
    void endsADeferralWhenTheDeficitIsAddressedOrLeavesTheBasis() {
        Draftsman draftsman = new Draftsman();
        draftsman.activities = List.of();
        Program deferred = draft(draftsman.content())
                .evolve(new ProgramEvent.DeficitDeferred(METHODICAL, "Позже"))
                .evolve(new ProgramEvent.DeficitDeferred(GENERAL, "Позже"));
        draftsman.basis = List.of(Basis.Difficulty.named(METHODICAL));
        draftsman.activities = List.of(course(METHODICAL));
        List<ProgramEvent> events = events(deferred.changeContent(draftsman.content(), now()));
        assertThat(events)
                .containsExactly(
                        new ProgramEvent.ContentChanged(draftsman.content().describedBy(now().deficits())),
                        new ProgramEvent.DeferralLifted(METHODICAL),
                        new ProgramEvent.DeferralLifted(GENERAL));
        Program after = deferred;
        for (ProgramEvent event : events) {
            after = after.evolve(event);
        }
        assertThat(after.deferrals()).isEmpty();
    }

    @Test
    @Requirement("B24")
    void defersWhatNoActivityAddressesAndNothingElse() {
        Draftsman draftsman = new Draftsman();
        draftsman.activities = List.of(course(METHODICAL), masterClass(METHODICAL));
        Program program = draft(draftsman.content());
        assertThat(events(program.defer(GENERAL, "Курсы весной")))
                .containsExactly(new ProgramEvent.DeficitDeferred(GENERAL, "Курсы весной"));
        assertThat(refusal(program.defer(METHODICAL, "Позже")))
                .isEqualTo(new ProgramRejection.DeficitAlreadyAddressed(METHODICAL));
        DeficitId foreign = new DeficitId(new UUID(7, 7));
        assertThat(refusal(program.defer(foreign, "Позже"))).isEqualTo(new ProgramRejection.DeficitNotInBasis(foreign));
        assertThat(refusal(program.liftDeferral(foreign))).isEqualTo(new ProgramRejection.DeficitNotInBasis(foreign));
        assertThat(refusal(program.defer(GENERAL, " "))).isEqualTo(new ProgramRejection.ReasonMissing());
    }

    @Test
    void takesADeferralBack() {
        Draftsman draftsman = new Draftsman();
        draftsman.activities = List.of(course(METHODICAL));
        Program deferred = draft(draftsman.content()).evolve(new ProgramEvent.DeficitDeferred(GENERAL, "Позже"));
        assertThat(events(deferred.defer(GENERAL, "Позже"))).isEmpty();
        assertThat(deferred.deferrals()).isEqualTo(Map.of(GENERAL, "Позже"));
        assertThat(events(deferred.liftDeferral(GENERAL))).containsExactly(new ProgramEvent.DeferralLifted(GENERAL));
        assertThat(events(draft(draftsman.content()).liftDeferral(GENERAL))).isEmpty();
    }
}
