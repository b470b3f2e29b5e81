package org.metodika.program.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.acts.ActId;
import org.metodika.program.policy.PolicyEvent.OfficerAppointed;
import org.metodika.program.policy.PolicyEvent.OfficerReleased;
import org.metodika.program.policy.PolicyEvent.SettingsChanged;
import org.metodika.program.policy.PolicyRejection.NoAppointmentToAnnul;
import org.metodika.program.policy.PolicyRejection.NoOfficerToRelease;
import org.metodika.program.policy.PolicyRejection.OfficerAlreadyAppointed;
import org.metodika.test.Requirement;

class PolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID OLGA = new UUID(0, 2);

    @Test
    @Requirement({"B06", "B25"})
    void shipsWhatTheModelRegulationSays() {
        Policy policy = Policy.shipped("1001");
        assertThat(policy.version()).isZero();
        assertThat(policy.settings().sections())
                .containsExactly(Section.NOTE, Section.BASIS, Section.STAGES, Section.PLANNED_RESULTS);
        assertThat(policy.settings().monthsFrom()).isEqualTo(2);
        assertThat(policy.settings().monthsTo()).isEqualTo(24);
        assertThat(policy.settings().durationOverridable()).isTrue();
        assertThat(policy.settings().limits()).isEqualTo(Limits.NONE);
        assertThat(policy.settings().discussionWith()).isEmpty();
        assertThat(policy.officerOn(TODAY)).isEmpty();
        assertThat(policy.settings().flaws()).isEmpty();
    }

    @Test
    @Requirement("B25")
    void countsMonthsWithBothDays() {
        Settings shipped = Settings.SHIPPED;
        assertThat(shipped.isUsual(SEPTEMBER, LocalDate.of(2026, 10, 31))).isTrue();
        assertThat(shipped.isUsual(SEPTEMBER, LocalDate.of(2026, 10, 30))).isFalse();
        assertThat(shipped.isUsual(SEPTEMBER, LocalDate.of(2028, 8, 31))).isTrue();
        assertThat(shipped.isUsual(SEPTEMBER, LocalDate.of(2028, 9, 1))).isFalse();
    }

    @Test
    @Requirement("B06")
    void saysByCodesWhatChanged() {
        Settings to = settings(new Limits(16, 250, 10, 30), 3, 12, Set.of(DiscussionParty.TEACHER));
        assertThat(event(Policy.shipped("1001").change(to, List.of())))
                .isEqualTo(new SettingsChanged(
                        "1001", to, List.of("HOURS", "MODULES", "ACTIVITIES", "DURATION", "DISCUSSION")));
        assertThat(Policy.shipped("1001").change(Settings.SHIPPED, List.of())).isEqualTo(Decision.nothingToDo());
        Policy changed = Policy.startedBy(event(Policy.shipped("1001").change(to, List.of())));
        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.settings()).isEqualTo(to);
    }

    @Test
    @Requirement("B06")
    void refusesLimitsThatContradictThemselves() {
        Policy policy = Policy.shipped("1001");
        assertThat(flaws(policy.change(settings(new Limits(0, 5001, 101, -1), 2, 24, Set.of()), List.of())))
                .containsExactly(
                        "/leastHours range", "/mostHours range", "/mostModules range", "/mostActivities range");
        assertThat(flaws(policy.change(settings(new Limits(100, 99, null, null), 2, 24, Set.of()), List.of())))
                .containsExactly("/mostHours min");
        assertThat(flaws(policy.change(settings(Limits.NONE, 0, 61, Set.of()), List.of())))
                .containsExactly("/monthsFrom range", "/monthsTo range");
        assertThat(flaws(policy.change(settings(Limits.NONE, 12, 6, Set.of()), List.of())))
                .containsExactly("/monthsTo min");
    }

    @Test
    void refusesTooManyNormativeActsAndTheSameOneTwice() {
        List<ActId> many = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            many.add(new ActId(new UUID(1, i)));
        }
        assertThat(flaws(Policy.shipped("1001").change(citing(many), List.of())))
                .containsExactly("/normativeActIds too-many");
        assertThat(flaws(Policy.shipped("1001").change(citing(List.of(many.getFirst(), many.getFirst())), List.of())))
                .containsExactly("/normativeActIds/1 unique-elements");
        assertThat(flaws(Policy.shipped("1001")
                        .change(citing(many.subList(0, 1)), List.of(Flaw.at("/normativeActIds/0", "act-unknown")))))
                .containsExactly("/normativeActIds/0 act-unknown");
    }

    @Test
    @Requirement("B18")
    void hasOneOfficerAtATimeAndKeepsTheFormerOnes() {
        Policy policy = Policy.startedBy(event(Policy.shipped("1001").appoint(ANNA, true, SEPTEMBER, TODAY)));
        policy = policy.evolve(event(policy.appoint(OLGA, true, TODAY, TODAY)));
        assertThat(policy.officers())
                .containsExactly(
                        new Tenure(ANNA, SEPTEMBER, TODAY.minusDays(1), true), new Tenure(OLGA, TODAY, null, false));
        assertThat(policy.officerOn(TODAY.minusDays(1)).orElseThrow().staffId()).isEqualTo(ANNA);
        assertThat(policy.officerOn(TODAY).orElseThrow().staffId()).isEqualTo(OLGA);
        assertThat(policy.officerOn(SEPTEMBER.minusDays(1))).isEmpty();
        assertThat(policy.version()).isEqualTo(2);
    }

    @Test
    @Requirement("B18")
    void refusesAnOfficerWhoCannotBe() {
        Policy policy = Policy.startedBy(new OfficerAppointed("1001", ANNA, SEPTEMBER));
        assertThat(flaws(policy.appoint(OLGA, false, TODAY, TODAY))).containsExactly("/staffId not-on-staff-here");
        assertThat(flaws(policy.appoint(OLGA, true, SEPTEMBER, TODAY))).containsExactly("/appointedFrom date-between");
        assertThat(flaws(policy.appoint(OLGA, true, TODAY.plusYears(2), TODAY)))
                .containsExactly("/appointedFrom date-between");
        assertThat(policy.appoint(ANNA, true, SEPTEMBER, TODAY)).isEqualTo(Decision.nothingToDo());
        assertThat(refusal(policy.appoint(ANNA, true, TODAY, TODAY))).isEqualTo(new OfficerAlreadyAppointed(SEPTEMBER));
    }

    @Test
    @Requirement("B18")
    void leavesAVacancyWhenTheOfficerIsReleased() {
        assertThat(refusal(Policy.shipped("1001").release(TODAY, TODAY))).isEqualTo(new NoOfficerToRelease());
        Policy policy = Policy.startedBy(new OfficerAppointed("1001", ANNA, SEPTEMBER));
        assertThat(flaws(policy.release(SEPTEMBER.minusDays(1), TODAY))).containsExactly("/releasedOn date-between");
        Policy released = policy.evolve(event(policy.release(TODAY, TODAY)));
        assertThat(released.officerOn(TODAY)).isPresent();
        assertThat(released.officerOn(TODAY.plusDays(1))).isEmpty();
        assertThat(released.release(TODAY, TODAY)).isEqualTo(Decision.nothingToDo());
        assertThat(refusal(released.release(TODAY.plusDays(1), TODAY))).isEqualTo(new NoOfficerToRelease());
        assertThat(flaws(released.appoint(OLGA, true, TODAY, TODAY))).containsExactly("/appointedFrom date-between");
    }

    @Test
    @Requirement("B18")
    void takesAMistakenAppointmentBackAndKeepsTheReason() {
        assertThat(refusal(Policy.shipped("1001").annulAppointment("Ошибка", NOW, null)))
                .isEqualTo(new NoAppointmentToAnnul());
        Policy anna = Policy.startedBy(new OfficerAppointed("1001", ANNA, SEPTEMBER));
        Policy policy = anna.evolve(new OfficerAppointed("1001", OLGA, TODAY));
        assertThat(flaws(policy.annulAppointment(" ", NOW, null))).containsExactly("/reason not-blank");
        assertThat(flaws(policy.annulAppointment("x".repeat(1001), NOW, null))).containsExactly("/reason size-max");
        Policy back = policy.evolve(event(policy.annulAppointment("Не тот работник", NOW, ANNA)));
        assertThat(back.officers()).isEqualTo(anna.officers());
        assertThat(back.annulledAppointments())
                .containsExactly(new Policy.AnnulledAppointment(OLGA, TODAY, "Не тот работник", NOW, ANNA));
        assertThat(back.version()).isEqualTo(3);
        Policy vacant = anna.evolve(new OfficerReleased("1001", TODAY.minusDays(1)))
                .evolve(new OfficerAppointed("1001", OLGA, TODAY));
        assertThat(vacant.evolve(event(vacant.annulAppointment("Ошибка", NOW, null)))
                        .officerOn(TODAY))
                .as("who was released before stays so")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void neverHasTwoOfficersOnOneDay(long seed) {
        Random random = new Random(seed);
        LocalDate today = SEPTEMBER;
        Policy policy = Policy.shipped("1001");
        for (int i = 0; i < 400; i++) {
            today = today.plusDays(random.nextInt(30));
            LocalDate day = today.plusDays(random.nextInt(-60, 400));
            Decision<PolicyEvent> decision = switch (random.nextInt(8)) {
                case 0, 1 -> policy.release(day, today);
                case 2 -> policy.annulAppointment("Ошибка", NOW, null);
                case 3 ->
                    policy.change(
                            settings(Limits.NONE, random.nextInt(0, 5), random.nextInt(1, 63), Set.of()), List.of());
                default -> policy.appoint(new UUID(0, random.nextInt(4)), random.nextInt(5) > 0, day, today);
            };
            if (decision instanceof Decision.Accepted<PolicyEvent>(var events)) {
                for (PolicyEvent event : events) {
                    int version = policy.version();
                    policy = policy.evolve(event);
                    assertThat(policy.version()).as("seed %d", seed).isEqualTo(version + 1);
                }
            }
            assertThat(policy.officers()).hasSizeLessThanOrEqualTo(Policy.KEPT_OFFICERS);
            for (int j = 1; j < policy.officers().size(); j++) {
                assertThat(policy.officers().get(j - 1).until())
                        .as("one ends before the next begins, seed %d", seed)
                        .isNotNull()
                        .isBefore(policy.officers().get(j).from());
            }
            assertThat(policy.settings().flaws()).as("seed %d", seed).isEmpty();
        }
        assertThat(policy.version())
                .as("the walk of seed %d went somewhere", seed)
                .isGreaterThan(20);
    }

    private static Settings settings(Limits limits, int from, int to, Set<DiscussionParty> parties) {
        return new Settings(
                null,
                List.of(),
                null,
                new TreeSet<>(Section.shipped()),
                limits,
                from,
                to,
                true,
                new TreeSet<>(parties));
    }

    private static Settings citing(List<ActId> acts) {
        return new Settings(
                null,
                acts,
                null,
                new TreeSet<>(Section.shipped()),
                Limits.NONE,
                2,
                24,
                true,
                Collections.emptySortedSet());
    }
}
