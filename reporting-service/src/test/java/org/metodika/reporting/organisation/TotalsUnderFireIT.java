package org.metodika.reporting.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Programs;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.test.Api;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Totals of schools after a random history: what is kept equals what all rows come to, and both equal what was told last of each
 * person, program and checkpoint.
 */
@ReportingTest
@Requirement({"E04", "L9"})
class TotalsUnderFireIT {

    private static final long SEED = 20261127;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> STATUSES = List.of("DRAFT", "SUBMITTED", "APPROVED", "WITHDRAWN");

    private final Api api;
    private final Topics topics;
    private final Feeding feeding;
    private final OrganisationReports reports;
    private final TotalsKeeper keeper;
    private final Marks marks;
    private final MongoOperations mongo;
    private final Random random = new Random(SEED);
    private final List<School> schools = new ArrayList<>();
    private final Map<UUID, StaffMemberState> people = new HashMap<>();
    private final Map<UUID, ProgramState> programs = new HashMap<>();
    private final Map<UUID, CheckpointState> checkpoints = new HashMap<>();
    private final Map<UUID, Long> sequences = new HashMap<>();
    private final List<OutgoingMessage> sent = new ArrayList<>();

    TotalsUnderFireIT(
            Api api,
            Topics topics,
            OrganisationReports reports,
            TotalsKeeper keeper,
            Marks marks,
            MongoOperations mongo) {
        this.mongo = mongo;
        this.api = api.as(Tokens.methodist());
        this.topics = topics;
        this.feeding = new Feeding(topics);
        this.reports = reports;
        this.keeper = keeper;
        this.marks = marks;
    }

    @Test
    void equalsWhatAllRowsComeTo() {
        String suffix = Ids.next().toString();
        for (int i = 0; i < 3; i++) {
            School school = School.general("totals-%d-%s".formatted(i, suffix), "МБОУ «СОШ № 10" + i + "»");
            schools.add(school);
            feeding.school(school);
            school.staff().forEach(person -> {
                people.put(person.staffId(), person);
                sequences.put(person.staffId(), 1L);
            });
        }
        happen(80);
        happen(80);
        feeding.digest();
        settle();
        for (String projection : List.of("programs", "people", "checkpoints")) {
            api.as(Tokens.admin())
                    .post("/api/admin/reporting-service/projections/{name}/rebuild", null, projection)
                    .expect(200);
            happen(10);
        }
        assertThat(approved()).as("figures go on being served").isPositive();
        happen(60);
        feeding.digest();
        settle();

        Map<String, OrganisationReport> kept = reports.all(null).reports().stream()
                .collect(Collectors.toMap(OrganisationReport::schoolId, Function.identity()));
        List<OrganisationReport> counted = reports.count(schools.stream()
                .map(school -> new KnownSchool(school.id(), school.state().name(), "Europe/Moscow", "GENERAL"))
                .toList());
        assertThat(counted).hasSize(3).allSatisfy(report -> {
            assertThat(kept.get(report.schoolId())).as("seed %d", SEED).isEqualTo(report);
            assertThat(report.programs().approved()).isEqualTo(count(report.schoolId(), "APPROVED"));
            assertThat(report.programs().withdrawn()).isEqualTo(count(report.schoolId(), "WITHDRAWN"));
            assertThat(report.staff().pedagogical()).isEqualTo(staff(report.schoolId()));
            assertThat(report.checkpoints().overdue()).isEqualTo(overdue(report.schoolId()));
        });
        Reply municipality = api.get("/api/reports/municipality").expect(200);
        String tag = municipality.header("ETag").orElseThrow();
        assertThat(api.header("If-None-Match", tag)
                        .get("/api/reports/municipality")
                        .status())
                .isEqualTo(304);
        assertThat(municipality.at("/programs/approved").asLong())
                .isEqualTo(kept.values().stream()
                        .mapToLong(report -> report.programs().approved())
                        .sum());
    }

    @Test
    void countsAgainWhenADayHasBegun() {
        School school = School.general("totals-day-" + Ids.next(), "МБОУ «СОШ № 104»");
        feeding.school(school);
        feeding.digest();
        settle();
        assertThat(marks.on(school.id())).isFalse();

        keeper.lookAtDays();
        assertThat(marks.on(school.id())).as("counted today already").isFalse();

        SchoolTotals kept = reports.totals(List.of(school.id())).get(school.id());
        mongo.updateFirst(
                query(where("_id").is(school.id())),
                Update.update("madeOn", kept.madeOn().minusDays(1).toString()),
                SchoolTotals.class);
        keeper.lookAtDays();
        assertThat(marks.on(school.id())).isTrue();
        settle();
        assertThat(reports.totals(List.of(school.id())).get(school.id()).madeOn())
                .isEqualTo(TODAY);
    }

    private void settle() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            keeper.count();
            return marks.none();
        });
    }

    private long approved() {
        return api.get("/api/reports/municipality")
                .expect(200)
                .at("/programs/approved")
                .asLong();
    }

    private void happen(int times) {
        for (int i = 0; i < times; i++) {
            switch (random.nextInt(7)) {
                case 0 -> draft();
                case 1, 2 -> amend();
                case 3 -> plan();
                case 4 -> pass();
                case 5 -> move();
                default -> redeliver();
            }
        }
    }

    private void draft() {
        School school = any(schools);
        DeficitState deficit = school.deficit(any(List.copyOf(people.keySet())), "METHODICAL", "OPEN");
        feeding.deficit(deficit);
        program(Programs.whole(school, deficit.teacherId(), "DRAFT", deficit, deficit));
    }

    private void amend() {
        if (!programs.isEmpty()) {
            ProgramState old = any(List.copyOf(programs.values()));
            School school = schools.stream()
                    .filter(one -> one.id().equals(old.schoolId()))
                    .findFirst()
                    .orElseThrow();
            DeficitState deficit = school.deficit(old.teacherId(), "METHODICAL", "OPEN");
            ProgramState next = Programs.whole(school, old.teacherId(), any(STATUSES), deficit, deficit);
            program(Programs.renamed(next, old.programId()));
        }
    }

    private void program(ProgramState program) {
        programs.put(program.programId(), program);
        sent.add(topics.publish(
                ProgramCatalogue.PROGRAM_STATE, program.programId(), program, next(program.programId())));
    }

    private void plan() {
        School school = any(schools);
        checkpoint(school.checkpoint(
                Ids.next(),
                any(List.copyOf(people.keySet())),
                "OPEN",
                TODAY.plusDays(random.nextInt(40) - 20),
                null,
                null));
    }

    private void pass() {
        if (!checkpoints.isEmpty()) {
            CheckpointState open = any(List.copyOf(checkpoints.values()));
            checkpoint(Feeding.passed(open, TODAY.minusDays(random.nextInt(20))));
        }
    }

    private void checkpoint(CheckpointState checkpoint) {
        checkpoints.put(checkpoint.checkpointId(), checkpoint);
        sent.add(topics.publish(
                CheckpointCatalogue.CHECKPOINT_STATE,
                checkpoint.checkpointId(),
                checkpoint,
                next(checkpoint.checkpointId())));
    }

    private void move() {
        StaffMemberState person = any(List.copyOf(people.values()));
        StaffMemberState there = School.at(any(schools).id(), person);
        people.put(person.staffId(), there);
        sent.add(topics.publish(StaffCatalogue.STAFF_MEMBER_STATE, there.staffId(), there, next(there.staffId())));
    }

    private void redeliver() {
        if (!sent.isEmpty()) {
            any(sent).send();
        }
    }

    private long next(UUID aggregate) {
        return sequences.merge(aggregate, 1L, Long::sum);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private long count(String school, String status) {
        return programs.values().stream()
                .filter(program ->
                        program.schoolId().equals(school) && program.status().equals(status))
                .count();
    }

    private long staff(String school) {
        return people.values().stream()
                .filter(person ->
                        person.schoolId().equals(school) && person.staffGroup().equals("PEDAGOGICAL"))
                .count();
    }

    private long overdue(String school) {
        return checkpoints.values().stream()
                .filter(checkpoint -> checkpoint.schoolId().equals(school)
                        && checkpoint.status().equals("OPEN")
                        && checkpoint.deadline().isBefore(TODAY))
                .count();
    }
}
