package org.metodika.monitoring.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.monitoring.watch.Rows.TODAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.ids.Ids;
import org.metodika.monitoring.watch.Involvement.Kind;
import org.metodika.monitoring.watch.Rows.Handed;
import org.metodika.test.Requirement;

/** Which row stands on which list, and who sees it. */
class CountingTest {

    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    private final Rows rows = new Rows();

    @Test
    @Requirement("L9")
    void anOpenCheckpointIsOverdueFromTheDayAfterItsLastOne() {
        UUID teacher = rows.teacher();
        UUID program = rows.plan(teacher, "IN_PROGRESS", SEPTEMBER, null);
        UUID late = rows.checkpoint(teacher, program, YESTERDAY, Handed.NOTHING);
        rows.checkpoint(teacher, program, TODAY, Handed.NOTHING);
        rows.checkpoint(teacher, program, YESTERDAY, Handed.passed(YESTERDAY));

        List<WatchEntry> overdue = rows.on(WatchList.OVERDUE);

        assertThat(overdue).extracting(WatchEntry::id).containsExactly(late);
        WatchEntry entry = overdue.getFirst();
        assertThat(entry.since()).isEqualTo(TODAY);
        assertThat(entry.days(TODAY)).isEqualTo(1);
        assertThat(entry.days(TODAY.plusDays(3))).isEqualTo(4);
        assertThat(entry.title()).isEqualTo("Обучение");
        assertThat(entry.kind()).isEqualTo("INTERVIEW");
    }

    @Test
    void soonIsFromTodayToTwoWeeksAhead() {
        UUID teacher = rows.teacher();
        UUID program = Ids.next();
        UUID today = rows.checkpoint(teacher, program, TODAY, Handed.NOTHING);
        UUID last = rows.checkpoint(teacher, program, TODAY.plusDays(14), Handed.NOTHING);
        rows.checkpoint(teacher, program, TODAY.plusDays(15), Handed.NOTHING);

        assertThat(rows.on(WatchList.DUE_SOON)).extracting(WatchEntry::id).containsExactly(today, last);
        assertThat(rows.on(WatchList.DUE_SOON).getFirst().days(TODAY)).isNull();
    }

    @Test
    void aReportWaitsForAnAssessorUntilItIsReturned() {
        UUID teacher = rows.teacher();
        UUID program = Ids.next();
        UUID waiting = rows.checkpoint(teacher, program, YESTERDAY, Handed.on(TODAY.minusDays(5)));
        UUID returned =
                rows.checkpoint(teacher, program, TODAY.plusDays(30), new Handed(TODAY.minusDays(9), true, null));
        rows.returned(returned, TODAY.minusDays(2));
        UUID answered = rows.checkpoint(teacher, program, TODAY.plusDays(40), Handed.on(TODAY));
        rows.returned(answered, TODAY.minusDays(4));

        assertThat(rows.on(WatchList.WAITING)).extracting(WatchEntry::id).containsExactly(waiting, answered);
        assertThat(rows.on(WatchList.WAITING).getFirst().days(TODAY)).isEqualTo(5);
        assertThat(rows.on(WatchList.WAITING).getLast().returnedOn()).isEqualTo(TODAY.minusDays(4));
        assertThat(rows.on(WatchList.RETURNED)).extracting(WatchEntry::id).containsExactly(returned);
        assertThat(rows.on(WatchList.RETURNED).getFirst().since()).isEqualTo(TODAY.minusDays(2));
        // Who hands in late has the stage late all the same.
        assertThat(rows.on(WatchList.OVERDUE)).extracting(WatchEntry::id).containsExactly(waiting);
    }

    @Test
    @Requirement("D04")
    void everyTeacherWithAnOpenDeficitHasAnOpenPlanOrStandsOnTheList() {
        LocalDate found = LocalDate.of(2026, 10, 1);
        UUID running = deficient("METHODICAL", found);
        rows.plan(running, "IN_PROGRESS", SEPTEMBER, null);
        UUID approved = deficient("METHODICAL", found);
        rows.plan(approved, "APPROVED", null, null);
        UUID supported = deficient("METHODICAL", found);
        rows.partaking(supported, "SUPPORT", found, null);
        UUID routed = deficient("METHODICAL", found);
        rows.partaking(routed, "ROUTE", found, null);
        UUID drafted = deficient("METHODICAL", found);
        rows.plan(drafted, "STOPPED", SEPTEMBER, found);
        UUID draft = rows.plan(drafted, "DRAFT", null, null);
        rows.deficit(drafted, "GENERAL_PEDAGOGICAL", "OPEN", found.minusDays(7));
        UUID concluded = deficient("METHODICAL", found);
        rows.partaking(concluded, "SUPPORT", SEPTEMBER, found);
        UUID removed = rows.teacher();
        rows.deficit(removed, "METHODICAL", "RESOLVED", found);
        UUID gone = rows.person("PEDAGOGICAL", "STAFF", null, null, found);
        rows.deficit(gone, "METHODICAL", "OPEN", found);

        List<WatchEntry> uncovered = rows.on(WatchList.UNCOVERED);

        assertThat(uncovered).extracting(WatchEntry::personId).containsExactly(drafted, concluded);
        WatchEntry first = uncovered.getFirst();
        assertThat(first.since()).isEqualTo(found.minusDays(7));
        assertThat(first.deficits()).containsExactly("GENERAL_PEDAGOGICAL", "METHODICAL");
        assertThat(first.kind()).isEqualTo("DRAFT");
        assertThat(first.programId()).isEqualTo(draft);
        assertThat(uncovered.getLast().kind()).isEqualTo("NONE");
        assertThat(Counting.of(rows.facts()).coverage()).isEqualTo(new WatchContent.Share(6, 4));
    }

    @Test
    @Requirement("D05")
    void whoTookPartInNothingThisSchoolYearIsInactive() {
        LocalDate before = SEPTEMBER.minusDays(1);
        UUID learns = rows.teacher();
        rows.plan(learns, "IN_PROGRESS", LocalDate.of(2025, 10, 1), null);
        UUID completed = rows.teacher();
        rows.plan(completed, "COMPLETED", LocalDate.of(2025, 10, 1), SEPTEMBER);
        UUID completedBefore = rows.teacher();
        rows.plan(completedBefore, "COMPLETED", LocalDate.of(2025, 10, 1), before);
        rows.plan(completedBefore, "APPROVED", null, null);
        UUID passed = rows.teacher();
        rows.checkpoint(passed, Ids.next(), SEPTEMBER, Handed.passed(SEPTEMBER));
        rows.checkpoint(passed, Ids.next(), before, Handed.passed(before));
        UUID consulted = rows.teacher();
        rows.consultation(consulted, TODAY);
        UUID competes = rows.teacher();
        rows.partaking(competes, "CONTEST", SEPTEMBER, SEPTEMBER);
        UUID competedBefore = rows.teacher();
        rows.partaking(competedBefore, "CONTEST", before, before);
        rows.person("PEDAGOGICAL", "CONTRACT", null, null, null);
        rows.person("MANAGERIAL", "STAFF", null, null, null);
        rows.person("PEDAGOGICAL", "STAFF", null, null, before);

        assertThat(rows.on(WatchList.INACTIVE))
                .extracting(WatchEntry::personId)
                .containsExactlyInAnyOrder(completedBefore, competedBefore);
        assertThat(Counting.of(rows.facts()).participation()).isEqualTo(new WatchContent.Share(7, 5));
        assertThat(indicator(passed, 2026)).isEqualTo(Map.of(Kind.CHECKPOINT, 1));
        assertThat(indicator(passed, 2025)).isEqualTo(Map.of(Kind.CHECKPOINT, 1));
        assertThat(indicator(learns, 2025)).isEqualTo(Map.of(Kind.PROGRAM, 1));
        assertThat(indicator(learns, 2024)).isEmpty();
        assertThat(indicator(competedBefore, 2025)).isEqualTo(Map.of(Kind.CONTEST, 1));
    }

    @Test
    void controlsWithoutAnActAndMeasuresThatAreNotDoneAndDutiesThatAreOverdue() {
        UUID teacher = rows.teacher();
        UUID controller = rows.teacher();
        UUID program = rows.plan(teacher, "IN_PROGRESS", SEPTEMBER, null);
        rows.control(teacher, program, YESTERDAY, "OPEN", null, controller);
        rows.control(teacher, program, TODAY, "OPEN", null, controller);
        rows.control(teacher, program, YESTERDAY, "SETTLED", TODAY.plusDays(9), controller);
        rows.control(teacher, program, YESTERDAY, "SETTLED", null, controller);
        rows.duty(controller, YESTERDAY, "OPEN");
        rows.duty(controller, TODAY, "OPEN");
        rows.duty(controller, YESTERDAY, "DONE");

        WatchCounts counts = WatchCounts.of(Counting.of(rows.facts()).entries());

        assertThat(counts.controlOverdue()).isEqualTo(1);
        assertThat(counts.measureOpen()).isEqualTo(1);
        assertThat(counts.dutyOverdue()).isEqualTo(1);
        assertThat(rows.on(WatchList.MEASURE_OPEN).getFirst().days(TODAY)).isNull();
        assertThat(rows.on(WatchList.CONTROL_OVERDUE).getFirst().people().responsibleId())
                .isEqualTo(controller);
    }

    @Test
    @Requirement("B43")
    void peopleSeeWhatConcernsTheirPeopleTheirProgramsAndThemselves() {
        UUID tutor = rows.teacher();
        UUID curator = rows.teacher();
        UUID teacher = rows.person("PEDAGOGICAL", "STAFF", tutor, null, null);
        UUID program = rows.plan(teacher, "IN_PROGRESS", null, curator, SEPTEMBER, null);
        rows.checkpoint(teacher, program, YESTERDAY, Handed.NOTHING);
        rows.duty(teacher, YESTERDAY, "OPEN");
        WatchEntry checkpoint = rows.on(WatchList.OVERDUE).getFirst();
        WatchEntry duty = rows.on(WatchList.DUTY_OVERDUE).getFirst();

        assertThat(sees(Reach.all(), null, checkpoint, duty)).containsExactly(true, true);
        assertThat(sees(Reach.school(Rows.SCHOOL), null, checkpoint, duty)).containsExactly(true, true);
        assertThat(sees(Reach.school("2002"), null, checkpoint, duty)).containsExactly(false, false);
        assertThat(sees(reach(teacher), teacher, checkpoint, duty)).containsExactly(true, true);
        assertThat(sees(reach(teacher), tutor, checkpoint, duty)).containsExactly(true, false);
        assertThat(sees(reach(curator), curator, checkpoint, duty)).containsExactly(true, false);
        assertThat(sees(reach(UUID.randomUUID()), UUID.randomUUID(), checkpoint, duty))
                .containsExactly(false, false);
        assertThat(checkpoint.people().tutorId()).isEqualTo(tutor);
        assertThat(checkpoint.people().include(curator)).isTrue();
        assertThat(checkpoint.people().include(null)).isFalse();
    }

    @Test
    void theSameRowsGiveTheSameVersionAndAnotherDayGivesANewOne() {
        rows.checkpoint(rows.teacher(), Ids.next(), YESTERDAY, Handed.NOTHING);
        WatchContent content = Counting.of(rows.facts());
        WatchSheet first = WatchSheet.after(null, Rows.SCHOOL, TODAY, content);

        WatchSheet again = WatchSheet.after(first, Rows.SCHOOL, TODAY, Counting.of(rows.facts()));
        WatchSheet tomorrow = WatchSheet.after(again, Rows.SCHOOL, TODAY.plusDays(1), content);

        assertThat(again.version()).isEqualTo(first.version());
        assertThat(again.count()).isGreaterThan(first.count());
        assertThat(tomorrow.version()).isEqualTo(first.version() + 1);
    }

    private UUID deficient(String code, LocalDate found) {
        UUID teacher = rows.teacher();
        rows.deficit(teacher, code, "OPEN", found);
        return teacher;
    }

    private Map<Kind, Integer> indicator(UUID teacher, int year) {
        return Involvement.of(rows.facts(), new SchoolYear(year)).stream()
                .filter(each -> each.personId().equals(teacher))
                .findFirst()
                .orElseThrow()
                .kinds();
    }

    private static List<Boolean> sees(Reach reach, @Nullable UUID self, WatchEntry... entries) {
        Viewer viewer = new Viewer(reach, self);
        return Arrays.stream(entries)
                .map(entry -> viewer.sees(Rows.SCHOOL, entry))
                .toList();
    }

    private static Reach reach(UUID person) {
        return Reach.persons(Rows.SCHOOL, Set.of(person));
    }
}
