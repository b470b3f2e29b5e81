package org.metodika.program.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.staff.domain.People.ANNA;
import static org.metodika.program.staff.domain.People.OLGA;
import static org.metodika.program.staff.domain.People.TODAY;
import static org.metodika.program.staff.domain.People.anna;
import static org.metodika.program.staff.domain.People.facts;
import static org.metodika.test.Decided.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.staff.domain.StaffEvent.StaffDismissalAnnulled;
import org.metodika.program.staff.domain.StaffEvent.StaffMemberChanged;
import org.metodika.program.staff.domain.StaffEvent.StaffMemberDismissed;
import org.metodika.program.staff.domain.StaffEvent.StaffMemberJoined;
import org.metodika.program.staff.domain.StaffEvent.StaffMemberRejoined;
import org.metodika.program.staff.domain.StaffRejection.AnnulmentLacksReason;
import org.metodika.program.staff.domain.StaffRejection.DismissalDateImpossible;
import org.metodika.program.staff.domain.StaffRejection.RolesNotYoursToGrant;
import org.metodika.program.staff.domain.StaffRejection.StaffFactsInvalid;
import org.metodika.program.staff.domain.StaffRejection.StaffMemberHasLeft;
import org.metodika.program.staff.domain.StaffRejection.StaffMemberNotDismissed;
import org.metodika.test.Requirement;

class StaffMemberTest {

    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final Instant NOON = Instant.parse("2026-09-10T09:00:00Z");

    @Test
    void belongsToTheAssociationOfOneHeadOrToNone() {
        StaffMember member = anna().after(event(anna().joinAssociationOf(OLGA)));
        assertThat(member.facts().associationHeadId()).isEqualTo(OLGA);
        assertThat(member.joinAssociationOf(OLGA)).isEqualTo(Decision.nothingToDo());
        StaffMember gone = member.after(new StaffMemberDismissed(JUNE));
        assertThat(gone.joinAssociationOf(ANNA)).as("also one who has left").isInstanceOf(Decision.Accepted.class);
        assertThat(anna().joinAssociationOf(null)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    @Requirement({"E04", "B16", "B11"})
    void joinsWithGroupEmploymentAndTutor() {
        StaffFacts facts = facts();

        assertThat(StaffMember.join(ANNA, "1001", "6", facts, false, TODAY))
                .isEqualTo(Decision.accepted(new StaffMemberJoined(ANNA, "1001", "6", facts)));
        assertThat(facts.staffGroup()).isEqualTo(StaffGroup.PEDAGOGICAL);
        assertThat(facts.employmentKind()).isEqualTo(EmploymentKind.STAFF);
        assertThat(facts.tutorId()).isEqualTo(OLGA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 6", "-6", "6 7", "6;7", "123456789012345678901", "№6"})
    void refusesWhatCanBeNoStaffNumber(String number) {
        assertThat(StaffMember.join(ANNA, "1001", number, facts(), true, TODAY))
                .isEqualTo(Decision.rejected(
                        new StaffFactsInvalid(List.of(Flaw.at("/staffNumber", "bad-staff-number", number)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "0042", "А-15/2", "k.7_1"})
    void takesNumbersAsPersonnelDepartmentsWriteThem(String number) {
        assertThat(StaffMember.join(ANNA, "1001", number, facts(), true, TODAY)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    @Requirement("A31")
    void onlyWhoLooksAfterRolesGivesMoreThanTeacher() {
        StaffFacts head = facts("Орлова", LocalDate.of(2012, 8, 15), 24, null, SchoolRole.SCHOOL_HEAD);

        assertThat(StaffMember.join(ANNA, "1001", "1", head, false, TODAY))
                .isEqualTo(Decision.rejected(new RolesNotYoursToGrant(List.of("school-head"))));
        assertThat(StaffMember.join(ANNA, "1001", "1", head, true, TODAY)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    @Requirement("A31")
    void whoDoesNotLookAfterRolesLeavesThemAsTheyAre() {
        StaffFacts promoted = facts("Кузнецова", LocalDate.of(2025, 9, 1), 1, OLGA, SchoolRole.DEPUTY_HEAD);
        StaffFacts renamed = facts("Петрова", LocalDate.of(2025, 9, 1), 1, OLGA, SchoolRole.TEACHER);

        assertThat(anna().change(promoted, false, TODAY))
                .isEqualTo(Decision.rejected(new RolesNotYoursToGrant(List.of("deputy-head", "teacher"))));
        assertThat(anna().change(renamed, false, TODAY)).isEqualTo(Decision.accepted(new StaffMemberChanged(renamed)));
    }

    @Test
    void namesEveryFlawAtOnce() {
        StaffFacts bad = new StaffFacts(
                " ",
                "x".repeat(101),
                "",
                "anna@",
                "",
                StaffGroup.PEDAGOGICAL,
                List.of("y".repeat(101)),
                EmploymentKind.STAFF,
                TODAY.plusYears(1).plusDays(1),
                76,
                Category.NONE,
                new TreeSet<>(),
                ANNA,
                ANNA);

        assertThat(bad.flaws(ANNA, TODAY))
                .extracting(flaw -> flaw.pointer() + " " + flaw.code())
                .containsExactly(
                        "/lastName not-blank",
                        "/firstName size-max",
                        "/patronymic not-blank",
                        "/position not-blank",
                        "/email email",
                        "/subjects bad-subject",
                        "/hiredOn hiring-too-far-ahead",
                        "/totalExperienceYears range",
                        "/tutorId own-tutor");
    }

    @Test
    void takesHiringForTheNextSchoolYearAndNoneBeforeLivingMemory() {
        assertThat(facts("Петрова", TODAY.plusYears(1), 0, null).flaws(ANNA, TODAY))
                .isEmpty();
        assertThat(facts("Петрова", LocalDate.of(1949, 12, 31), 0, null).flaws(ANNA, TODAY))
                .containsExactly(Flaw.at("/hiredOn", "date-too-early", "1950-01-01"));
    }

    @Test
    void theSameFactsChangeNothing() {
        assertThat(anna().change(facts(), false, TODAY)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    @Requirement("B16")
    void leavesAndTheSameDayAgainChangesNothing() {
        assertThat(anna().dismiss(JUNE, TODAY)).isEqualTo(Decision.accepted(new StaffMemberDismissed(JUNE)));
        StaffMember former = anna().after(new StaffMemberDismissed(JUNE));
        assertThat(former.dismissedOn()).isEqualTo(JUNE);
        assertThat(former.dismiss(JUNE, TODAY)).isEqualTo(Decision.nothingToDo());
        assertThat(former.dismiss(JUNE.plusDays(1), TODAY)).isEqualTo(Decision.rejected(new StaffMemberHasLeft(JUNE)));
    }

    @Test
    void leavesNeitherBeforeComingNorFarAhead() {
        LocalDate latest = TODAY.plusYears(1);
        DismissalDateImpossible impossible = new DismissalDateImpossible(LocalDate.of(2025, 9, 1), latest);

        assertThat(anna().dismiss(LocalDate.of(2025, 8, 31), TODAY)).isEqualTo(Decision.rejected(impossible));
        assertThat(anna().dismiss(latest.plusDays(1), TODAY)).isEqualTo(Decision.rejected(impossible));
        assertThat(anna().dismiss(LocalDate.of(2025, 9, 1), TODAY)).isInstanceOf(Decision.Accepted.class);
        assertThat(anna().dismiss(latest, TODAY)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void comesBackByALaterDateOfHiringAlone() {
        StaffMember former = anna().after(new StaffMemberDismissed(JUNE));
        StaffFacts again = facts("Кузнецова", JUNE.plusDays(1), 2, null, SchoolRole.TEACHER);
        StaffFacts theSameDay = facts("Кузнецова", JUNE, 2, null, SchoolRole.TEACHER);

        assertThat(former.change(facts(), false, TODAY)).isEqualTo(Decision.rejected(new StaffMemberHasLeft(JUNE)));
        assertThat(former.change(theSameDay, false, TODAY)).isEqualTo(Decision.rejected(new StaffMemberHasLeft(JUNE)));
        assertThat(former.change(again, false, TODAY)).isEqualTo(Decision.accepted(new StaffMemberRejoined(again)));
        assertThat(former.after(new StaffMemberRejoined(again)).dismissedOn()).isNull();
    }

    @Test
    void aDismissalByMistakeIsAnnulledWithAReasonThatIsKept() {
        UUID head = new UUID(1, 9);
        StaffMember former = anna().after(new StaffMemberDismissed(JUNE));
        StaffEvent annulled = new StaffDismissalAnnulled(JUNE, "Перепутали однофамилиц", NOON, head);

        assertThat(former.annulDismissal(" Перепутали однофамилиц ", NOON, head))
                .isEqualTo(Decision.accepted(annulled));
        StaffMember restored = former.after(annulled);
        assertThat(restored.dismissedOn()).isNull();
        assertThat(restored.annulledDismissals())
                .containsExactly(new AnnulledDismissal(JUNE, "Перепутали однофамилиц", NOON, head));
    }

    @Test
    void nothingIsAnnulledWithoutDismissalOrReason() {
        StaffMember former = anna().after(new StaffMemberDismissed(JUNE));

        assertThat(anna().annulDismissal("Ошибка", NOON, null))
                .isEqualTo(Decision.rejected(new StaffMemberNotDismissed()));
        assertThat(former.annulDismissal(" ", NOON, null)).isEqualTo(Decision.rejected(new AnnulmentLacksReason()));
        assertThat(former.annulDismissal("x".repeat(1001), NOON, null))
                .isEqualTo(Decision.rejected(new AnnulmentLacksReason()));
    }
}
