package org.metodika.program.discussions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.metodika.contracts.discussion.DiscussionCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.OneProgram;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Discussions of a program, from the record to what became of the proposals. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement("B29")
class DiscussionIT {

    private static final String ALL = "/api/programs/{id}/discussions";
    private static final String ONE = ALL + "/{discussionId}";
    private static final String DECISION = ONE + "/proposals/{proposalId}/decision";

    private final Api api;
    private final Topics topics;
    private OneProgram program;
    private final LocalDate today;

    DiscussionIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.program = new OneProgram(api, topics);
        this.today = directory.today(program.school);
    }

    @BeforeEach
    void draftAProgram() {
        program = program.anew();
    }

    @Test
    void keepsWhatWasProposedAndWhatBecameOfIt() {
        try (PublishedEvents events =
                topics.record(DiscussionCatalogue.DISCUSSION_EVENTS, DiscussionCatalogue.DISCUSSION_STATES)) {
            String before = program.read(program.asHead()).etag();
            Reply recorded = program.asDeputy()
                    .post(ALL, withAssociation("Добавить практику", "Сдвинуть срок"), program.id)
                    .expect(201);
            UUID id = id(recorded);
            events.about(id)
                    .exactlyInOrder(
                            event(
                                    DiscussionCatalogue.DISCUSSION_RECORDED,
                                    said -> said.party().equals("ASSOCIATION")
                                            && said.proposals() == 2
                                            && said.attendance() == 9
                                            && program.deputy.equals(said.by())),
                            event(DiscussionCatalogue.DISCUSSION_STATE));
            assertThat(recorded.at("/recordedBy/name").asString()).isEqualTo("Иванова Мария Андреевна");
            assertThat(recorded.at("/protocol/number").asString()).isEqualTo("3");

            program.asHead()
                    .post(DECISION, Map.of("outcome", "ACCEPTED"), program.id, id, proposal(recorded, 0))
                    .expect(200);
            events.exactly(
                    event(
                            DiscussionCatalogue.DISCUSSION_PROPOSAL_DECIDED,
                            said -> said.outcome().equals("ACCEPTED")
                                    && said.open() == 1
                                    && said.decidedOn().equals(today)
                                    && program.head.equals(said.by())),
                    event(DiscussionCatalogue.DISCUSSION_STATE));
            Reply decided = program.asTeacher()
                    .post(
                            DECISION,
                            Map.of("outcome", "REJECTED", "reason", "Срез назначен приказом"),
                            program.id,
                            id,
                            proposal(recorded, 1))
                    .expect(200);
            assertThat(decided.at("/proposals").findValuesAsString("outcome")).containsExactly("ACCEPTED", "REJECTED");
            assertThat(decided.at("/proposals/1/reason").asString()).isEqualTo("Срез назначен приказом");
            assertThat(decided.at("/proposals/1/decidedBy/id").asString()).isEqualTo(program.teacher.toString());
            events.exactly(
                    event(DiscussionCatalogue.DISCUSSION_PROPOSAL_DECIDED),
                    event(DiscussionCatalogue.DISCUSSION_STATE));

            api.as(Tokens.methodist())
                    .post(ONE + "/annulment", Map.of("reason", "Другая программа"), program.id, id)
                    .expect(200);
            events.exactly(
                    event(DiscussionCatalogue.DISCUSSION_ANNULLED, said -> said.by() == null),
                    event(
                            DiscussionCatalogue.DISCUSSION_STATE,
                            said -> "Другая программа".equals(said.annulledBecause())));
            assertThat(program.read(program.asHead()).etag())
                    .as("a discussion is no state of the program")
                    .isEqualTo(before);
        }
    }

    @Test
    void isRecordedOnceHoweverOftenARequestIsRepeated() {
        Api repeating = program.asDeputy().header("Idempotency-Key", Ids.next().toString());
        Reply first = repeating.post(ALL, withTeacher(), program.id).expect(201);
        Reply second = repeating.post(ALL, withTeacher(), program.id).expect(201);
        assertThat(id(second)).isEqualTo(id(first));
        assertThat(second.etag()).isEqualTo("\"1\"");
    }

    @Test
    void areListedAndPrinted() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(id(program.asDeputy().post(ALL, withTeacher(), program.id).expect(201))
                    .toString());
        }
        ids.add(id(program.asDeputy()
                        .post(ALL, withAssociation("Больше часов"), program.id)
                        .expect(201))
                .toString());
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(list("?limit=200").at("/items").findValuesAsString("id"))
                        .containsExactlyInAnyOrderElementsOf(ids));
        Reply page = list("?limit=3");
        Reply rest = list("?limit=3&after=" + page.at("/next").asString());
        assertThat(page.at("/items").size()).isEqualTo(3);
        assertThat(rest.at("/items").size()).isEqualTo(1);
        assertThat(rest.json().has("next")).isFalse();
        program.asDeputy().get(ALL + "?after=x", program.id).expectProblem(400, "malformed-request");
        assertThat(program.asDeputy()
                        .get(ALL + "?format=csv", program.id)
                        .expect(200)
                        .text())
                .contains("С кем")
                .contains("методическое объединение");
        assertThat(program.asDeputy()
                        .language("en")
                        .get(ALL + "?format=csv", program.id)
                        .expect(200)
                        .text())
                .contains("With whom")
                .contains("association");
    }

    @Test
    void areRefusedInTheWordsOfTheRule() {
        Reply refused = program.asDeputy()
                .post(
                        ALL,
                        Map.of(
                                "party",
                                "METHODICAL_COUNCIL",
                                "heldOn",
                                today.plusDays(1).toString(),
                                "attendance",
                                0),
                        program.id)
                .expectProblem(422, "discussion-invalid");
        assertThat(refused.at("/errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/heldOn", "/protocol/number", "/protocol/date", "/attendance");
        program.asDeputy().post(ALL, Map.of("party", "TEACHER"), program.id).expectProblem(422, "invalid-content");
        program.asDeputy().post(ALL, withTeacher(), Ids.next()).expectProblem(404, "not-found");

        Reply recorded = program.asDeputy()
                .post(ALL, withAssociation("Больше часов"), program.id)
                .expect(201);
        UUID id = id(recorded);
        UUID proposal = proposal(recorded, 0);
        Map<String, ?> accept = Map.of("outcome", "ACCEPTED");
        program.asDeputy()
                .post(DECISION, Map.of("outcome", "REJECTED"), program.id, id, proposal)
                .expectProblem(422, "reason-missing");
        program.asDeputy().post(DECISION, accept, program.id, id, Ids.next()).expectProblem(404, "not-found");
        program.asDeputy().post(DECISION, accept, program.id, id, proposal).expect(200);
        program.asDeputy()
                .post(DECISION, accept, program.id, id, proposal)
                .expectProblem(409, "proposal-already-decided");
        program.asDeputy()
                .header("If-Match", "\"1\"")
                .post(ONE + "/annulment", Map.of("reason", "Ошибка"), program.id, id)
                .expectProblem(412, "stale-version");
        OneProgram other = program.anew();
        api.as(Tokens.methodist()).get(ONE, other.id, id).expectProblem(404, "not-found");
        api.as(Tokens.methodist())
                .post(ONE + "/annulment", Map.of("reason", "Ошибка"), other.id, id)
                .expectProblem(404, "not-found");
    }

    private Reply list(String query) {
        return program.asTeacher().get(ALL + query, program.id).expect(200);
    }

    private Map<String, ?> withTeacher() {
        return Map.of("party", "TEACHER", "heldOn", today.toString(), "attendance", 2);
    }

    private Map<String, ?> withAssociation(String... proposals) {
        return Map.of(
                "party",
                "ASSOCIATION",
                "heldOn",
                today.toString(),
                "protocol",
                Map.of("number", "3", "date", today.toString()),
                "attendance",
                9,
                "proposals",
                List.of(proposals).stream().map(text -> Map.of("text", text)).toList());
    }

    private static UUID id(Reply discussion) {
        return UUID.fromString(discussion.at("/id").asString());
    }

    private static UUID proposal(Reply discussion, int index) {
        return UUID.fromString(discussion.at("/proposals/" + index + "/id").asString());
    }
}
