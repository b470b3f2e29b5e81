package org.metodika.program.supports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.supports.SupportTown.id;
import static org.metodika.test.PublishedEvents.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.participation.ParticipationCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Role;
import org.metodika.program.supports.application.SupportWatch;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Participation in contests over HTTP, with exactly the events that tell of it. */
@PlatformTest
@Requirement("C16")
class ContestIT {

    private static final String ALL = "/api/contest-participations";
    private static final String ONE = ALL + "/{id}";

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final SupportWatch watch;

    ContestIT(Api api, Topics topics, Directory directory, SupportWatch watch) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.watch = watch;
    }

    @Test
    void aTeacherRegistersTakesPartAndHasAResult() {
        SupportTown town = new SupportTown(api, topics, directory);
        UUID support = id(town.issued());
        Api teacher = town.as(Role.TEACHER, town.teacher);
        Map<String, Object> entry = entry(town);
        entry.put("supportId", support);
        Map<String, Object> request = Map.of("teacherId", town.teacher, "entry", entry);
        try (PublishedEvents events = topics.record(ParticipationCatalogue.PARTICIPATION_EVENTS)) {
            Reply planned = teacher.header("Idempotency-Key", "contest-" + town.code)
                    .post(ALL, request)
                    .expect(201);
            UUID id = id(planned);
            events.about(id);
            assertThat(id(teacher.header("Idempotency-Key", "contest-" + town.code)
                            .post(ALL, request)
                            .expect(201)))
                    .isEqualTo(id);
            entry.put("stage", "финал");
            teacher.put(ONE + "/entry", entry, id).expectProblem(400, "malformed-request");
            teacher.header("If-Match", planned.etag())
                    .put(ONE + "/entry", entry, id)
                    .expect(200);
            teacher.header("If-Match", planned.etag())
                    .put(ONE + "/entry", entry, id)
                    .expectProblem(412, "stale-version");
            Map<String, ?> laureate = Map.of("result", "LAUREATE", "evidence", "Д-145");
            assertThat(teacher.post(ONE + "/result", laureate, id)
                            .expectProblem(409, "participation-out-of-turn")
                            .at("/detail")
                            .asString())
                    .contains("запланировано");
            teacher.post(ONE + "/attendance", Map.of(), id).expect(200);
            Reply finished = town.asDeputy().post(ONE + "/result", laureate, id).expect(200);
            assertThat(finished.at("/status").asString()).isEqualTo("FINISHED");
            teacher.post(ONE + "/withdrawal", Map.of("reason", "Болезнь"), id).expectProblem(409, "participation-over");
            events.exactlyInOrder(
                    event(
                            ParticipationCatalogue.PARTICIPATION_PLANNED,
                            e -> e.level().equals("REGIONAL")
                                    && town.mentor.equals(e.helperId())
                                    && support.equals(e.supportId())),
                    event(
                            ParticipationCatalogue.PARTICIPATION_CHANGED,
                            e -> e.kind().equals("CONTEST")),
                    event(
                            ParticipationCatalogue.PARTICIPATION_TOOK_PLACE,
                            e -> e.tookPartOn().equals(town.today)),
                    event(
                            ParticipationCatalogue.PARTICIPATION_RESULT_RECORDED,
                            e -> e.result().equals("LAUREATE")));

            UUID second = id(teacher.post(ALL, request).expect(201));
            events.about(second);
            teacher.post(ONE + "/withdrawal", Map.of("reason", "Болезнь"), second)
                    .expect(200);
            events.exactlyInOrder(
                    event(ParticipationCatalogue.PARTICIPATION_PLANNED),
                    event(
                            ParticipationCatalogue.PARTICIPATION_WITHDRAWN,
                            e -> e.withdrawnOn().equals(town.today)));
        }
    }

    @Test
    void aDismissalWithdrawsWhatTheTeacherHasNotTakenPartInYet() {
        SupportTown town = new SupportTown(api, topics, directory);
        Map<String, Object> request = Map.of("teacherId", town.teacher, "entry", entry(town));
        Api deputy = town.asDeputy();
        try (PublishedEvents events = topics.record(ParticipationCatalogue.PARTICIPATION_EVENTS)) {
            UUID planned = id(deputy.post(ALL, request).expect(201));
            UUID attended = id(deputy.post(ALL, request).expect(201));
            deputy.post(ONE + "/attendance", Map.of(), attended).expect(200);
            topics.awaitConsumed(ParticipationCatalogue.PARTICIPATION_STATES);
            town.dismiss(town.today);
            watch.goRound();
            assertThat(deputy.get(ONE, planned).expect(200).at("/status").asString())
                    .as("on the last day of work")
                    .isEqualTo("PLANNED");
            town.dismiss(town.today.minusDays(1));
            watch.goRound();
            Reply ended = deputy.get(ONE, planned).expect(200);
            assertThat(ended.at("/status").asString()).isEqualTo("WITHDRAWN");
            assertThat(ended.at("/endedByDismissal").asBoolean()).isTrue();
            assertThat(ended.at("/withdrawal/on").asString()).isEqualTo(town.today.toString());
            assertThat(ended.at("/withdrawal").has("reason")).isFalse();
            Reply there = deputy.get(ONE, attended).expect(200);
            assertThat(there.at("/status").asString()).isEqualTo("TOOK_PART");
            assertThat(there.at("/endedByDismissal").asBoolean()).isFalse();
            watch.goRound();
            assertThat(deputy.get(ONE, planned).expect(200).etag()).isEqualTo(ended.etag());
            events.about(planned)
                    .exactlyInOrder(
                            event(ParticipationCatalogue.PARTICIPATION_PLANNED),
                            event(
                                    ParticipationCatalogue.PARTICIPATION_ENDED_BY_DISMISSAL,
                                    e -> e.endedOn().equals(town.today) && town.mentor.equals(e.helperId())));
            topics.awaitConsumed(ParticipationCatalogue.PARTICIPATION_STATES);
            assertThat(ids(deputy.get(ALL + "?status=WITHDRAWN"))).containsExactly(planned);
        }
    }

    @Test
    void whatCannotBeSoIsRefusedFieldByField() {
        SupportTown town = new SupportTown(api, topics, directory);
        Map<String, Object> entry = entry(town);
        entry.put("event", " ");
        entry.put("helperId", UUID.randomUUID());
        entry.put("supportId", UUID.randomUUID());
        Api deputy = town.asDeputy();
        assertThat(deputy.post(ALL, Map.of("teacherId", town.teacher, "entry", entry))
                        .expectProblem(422, "participation-invalid")
                        .at("/errors")
                        .findValuesAsString("pointer"))
                .containsExactly("/event", "/helperId", "/supportId");
        assertThat(deputy.post(ALL, Map.of("teacherId", UUID.randomUUID(), "entry", entry(town)))
                        .expectProblem(422, "participation-invalid")
                        .at("/errors")
                        .findValuesAsString("pointer"))
                .containsExactly("/teacherId");
        entry.remove("level");
        deputy.post(ALL, Map.of("teacherId", town.teacher, "entry", entry)).expectProblem(422, "invalid-content");
        entry.put("level", "GALACTIC");
        deputy.post(ALL, Map.of("teacherId", town.teacher, "entry", entry)).expectProblem(400, "malformed-request");
    }

    @Test
    void areListedByTeacherHelperLevelStateAndSchoolYear() {
        SupportTown town = new SupportTown(api, topics, directory);
        Map<String, Object> earlier = entry(town);
        earlier.put("startsOn", town.schoolYear() + "-08-31");
        UUID lastYear = id(town.asDeputy()
                .post(ALL, Map.of("teacherId", town.teacher, "entry", earlier))
                .expect(201));
        UUID thisYear = id(town.asDeputy()
                .post(ALL, Map.of("teacherId", town.teacher, "entry", entry(town)))
                .expect(201));
        Map<String, Object> alone = entry(town);
        alone.remove("helperId");
        UUID colleagues = id(town.asDeputy()
                .post(ALL, Map.of("teacherId", town.colleague, "entry", alone))
                .expect(201));
        topics.awaitConsumed(ParticipationCatalogue.PARTICIPATION_STATES);

        Api deputy = town.asDeputy();
        assertThat(ids(deputy.get(ALL))).containsExactlyInAnyOrder(thisYear, colleagues, lastYear);
        assertThat(ids(deputy.get(ALL + "?teacher={t}", town.teacher))).containsExactly(thisYear, lastYear);
        assertThat(ids(deputy.get(ALL + "?teacher={t}&schoolYear={y}", town.teacher, town.schoolYear())))
                .containsExactly(thisYear);
        assertThat(ids(deputy.get(ALL + "?schoolYear={y}", town.schoolYear() - 1)))
                .containsExactly(lastYear);
        assertThat(ids(deputy.get(ALL + "?status=FINISHED"))).isEmpty();
        assertThat(ids(deputy.get(ALL + "?level=REGIONAL&helper={h}", town.mentor)))
                .containsExactly(thisYear, lastYear);
        Reply first = deputy.get(ALL + "?limit=1&teacher={t}", town.teacher).expect(200);
        assertThat(ids(deputy.get(
                        ALL + "?limit=1&teacher={t}&after={a}",
                        town.teacher,
                        first.at("/next").asString())))
                .containsExactly(lastYear);
        deputy.get(ALL + "?after=nowhere").expectProblem(400, "malformed-request");
        deputy.get(ALL + "?schoolYear=1").expectProblem(400, "malformed-request");
        assertThat(ids(api.as(Tokens.methodist()).get(ALL + "?school={s}", town.code)))
                .hasSize(3);
        assertThat(ids(town.as(Role.TEACHER, town.colleague).get(ALL))).containsExactly(colleagues);
        assertThat(ids(town.asMentor().get(ALL))).containsExactly(thisYear, lastYear);
        town.asMentor().get(ONE, thisYear).expect(200);
        town.asMentor().get(ONE, colleagues).expectProblem(404, "not-found");
        assertThat(deputy.get(ALL + "?format=csv").expect(200).text())
                .contains("Учитель года", "региональный", "запланировано", "Соколова", "Лесная");
    }

    static Map<String, Object> entry(SupportTown town) {
        return new HashMap<>(Map.of(
                "event", "Учитель года",
                "kind", "CONTEST",
                "level", "REGIONAL",
                "startsOn", town.today.toString(),
                "help", "Разбор открытого урока",
                "helperId", town.mentor));
    }

    private static List<UUID> ids(Reply list) {
        return list.expect(200)
                .at("/items")
                .valueStream()
                .map(item -> UUID.fromString(item.path("id").asString()))
                .toList();
    }
}
