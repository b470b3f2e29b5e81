package org.metodika.benchmarks.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.benchmarks.chaos.check.Violation.Kind;
import org.metodika.benchmarks.chaos.evidence.StoredAggregate;
import org.metodika.benchmarks.chaos.evidence.TopicMessage;
import org.metodika.contracts.Topic;

class CheckerTest {

    private final Town town = new Town();

    @Test
    void findsNothingWhereNothingIsWrong() {
        Findings findings = Checker.check(town.evidence(), new Town().evidence());

        assertThat(findings.violations()).isEmpty();
        assertThat(findings.isClean()).isTrue();
        assertThat(findings.promises()).isEqualTo(5);
        assertThat(findings.events()).isEqualTo(8);
    }

    @Test
    void findsAnAggregateThatIsGone() {
        town.aggregates.removeIf(aggregate -> aggregate.id().equals(town.teacher));
        assertFound(Kind.WRITE_LOST);
    }

    @Test
    void findsAWriteWhoseKeyIsUnknown() {
        town.change(
                town.program,
                stored -> new StoredAggregate(
                        stored.type(),
                        stored.id(),
                        stored.version(),
                        stored.sequence(),
                        0,
                        Set.of("bound-draft", "bound-approve"),
                        stored.state()));
        assertFound(Kind.WRITE_LOST);
    }

    @Test
    void excusesAWriteThatChangesNothingInACalmRunEither() {
        town.promise("same-again", town.program, 3);
        Town calm = new Town();
        calm.promise("same-again", calm.program, 3);

        assertThat(Checker.check(town.evidence(), calm.evidence()).violations()).isEmpty();
        assertThat(Checker.check(town.evidence()).count(Kind.WRITE_LOST)).isOne();
    }

    @Test
    void findsAnOlderVersionThanClientsWereTold() {
        town.change(
                town.program,
                stored -> new StoredAggregate(stored.type(), stored.id(), 2, 3, 0, stored.requests(), stored.state()));
        assertFound(Kind.WRITE_LOST);
    }

    @Test
    void findsAResourceThatIsShownOtherwiseThanStored() {
        town.shown.put(town.program, 2L);
        assertFound(Kind.WRITE_LOST);
    }

    @Test
    void findsAnEventThatWasNeverPublished() {
        town.messages.remove(town.place(town.program, 2));
        assertFound(Kind.EVENT_LOST);
    }

    @Test
    void findsALastEventThatWasNeverPublished() {
        town.messages.remove(town.place(town.program, 3));
        assertFound(Kind.EVENT_LOST);
    }

    @Test
    void findsEventsOfWhatIsNotStored() {
        town.event("program", UUID.randomUUID().toString(), 1, UUID.randomUUID().toString());
        assertFound(Kind.WRITE_LOST);
    }

    @Test
    void findsAnEventBeyondWhatIsStored() {
        town.event("program", town.program, 4, UUID.randomUUID().toString());
        assertFound(Kind.WRITE_LOST);
    }

    @Test
    void findsSwappedEvents() {
        Collections.swap(town.messages, town.place(town.program, 1), town.place(town.program, 2));
        assertFound(Kind.ORDER_BROKEN);
    }

    @Test
    void findsEventsOfOneAggregateInTwoPartitions() {
        int place = town.place(town.program, 3);
        TopicMessage last = town.messages.get(place);
        town.messages.set(
                place,
                new TopicMessage(
                        last.kind(),
                        last.aggregate(),
                        last.partition() + 1,
                        last.offset(),
                        last.subject(),
                        last.id(),
                        last.type(),
                        last.sequence(),
                        last.data(),
                        last.school()));
        assertFound(Kind.ORDER_BROKEN);
    }

    @Test
    void findsTwoEventsOfOneNumber() {
        town.event("program", town.program, 3, UUID.randomUUID().toString());
        assertFound(Kind.APPLIED_TWICE);
    }

    @Test
    void countsTheSameMessageDeliveredAgain() {
        town.messages.add(town.messages.get(town.place(town.program, 1)));

        Findings findings = Checker.check(town.evidence(), new Town().evidence());

        assertThat(findings.violations()).isEmpty();
        assertThat(findings.repeats()).isOne();
        assertThat(findings.events()).isEqualTo(8);
    }

    @Test
    void findsAnOlderStateThatStayedLast() {
        town.messages.add(
                new TopicMessage(Topic.Kind.STATE, "program", 0, 9, town.program, "x", "state", 2, "{}", Town.SCHOOL));
        assertFound(Kind.EVENT_LOST);
    }

    @Test
    void findsAStateThatWasNeverPublished() {
        town.messages.removeIf(message ->
                message.kind() == Topic.Kind.STATE && message.subject().equals(town.program));
        assertFound(Kind.EVENT_LOST);
    }

    @Test
    void findsMessagesThatStillWait() {
        town.change(
                town.program,
                stored -> new StoredAggregate(stored.type(), stored.id(), 3, 3, 1, stored.requests(), stored.state()));
        assertFound(Kind.EVENT_LOST);
    }

    @Test
    void findsTwoCheckpointsOfOneStage() {
        town.stored(
                "checkpoint",
                UUID.randomUUID().toString(),
                1,
                Set.of(),
                Map.of("plan", Map.of("programId", town.program, "approval", 3L, "stageId", town.stage)));
        assertFound(Kind.APPLIED_TWICE);
    }

    @Test
    void findsTwoDeficitsOfOneFinding() {
        town.stored("deficit", UUID.randomUUID().toString(), 1, Set.of(), town.deficitState());
        assertFound(Kind.APPLIED_TWICE);
    }

    @Test
    void findsARequestThatMadeTwoResources() {
        town.stored("program", UUID.randomUUID().toString(), 1, Set.of("bound-draft"), town.programState("16-к"));
        assertFound(Kind.APPLIED_TWICE);
    }

    @Test
    void findsARequestThatWasAnsweredWithTwoResources() {
        town.promise("draft", town.teacher, 1);
        assertFound(Kind.APPLIED_TWICE);
    }

    @Test
    void findsImportedRowsThatWereCountedTwice() {
        town.change(
                town.file,
                stored -> new StoredAggregate(
                        stored.type(),
                        stored.id(),
                        2,
                        2,
                        0,
                        stored.requests(),
                        Map.of("rows", 5, "counts", Map.of("created", 4, "changed", 2))));
        assertFound(Kind.APPLIED_TWICE);
    }

    @Test
    void findsARowThatARebuildDoesNotShow() {
        town.rows.get("reporting.programs").put("one-too-many", Map.of("status", "DRAFT"));
        assertFound(Kind.PROJECTION_WRONG);
    }

    @Test
    void findsARowThatIsBehind() {
        town.rows.get("reporting.programs").put(town.program, Map.of("status", "SUBMITTED"));
        assertFound(Kind.PROJECTION_WRONG);
    }

    @Test
    void findsAChangeThatTheFeedTellsTwice() {
        List<String> feed = town.feeds.get(Town.SCHOOL);
        feed.add(feed.getFirst());
        assertFound(Kind.APPLIED_TWICE);
    }

    @Test
    void aDossierHasTheIdOfItsProgramAndAnOrderOfItsOwn() {
        town.stored("dossier", town.program, 2, Set.of(), Map.of("revision", 2));
        assertThat(Checker.check(town.evidence()).violations()).isEmpty();
    }

    @Test
    void findsAChangeThatTheFeedLacks() {
        town.feeds.get(Town.SCHOOL).removeFirst();
        assertFound(Kind.PROJECTION_WRONG);
    }

    @Test
    void findsAnEventThatTheHistoryLacks() {
        town.histories.remove(town.program + "~2");
        assertFound(Kind.PROJECTION_WRONG);
    }

    @Test
    void findsAnEventThatTheHistoryAloneTells() {
        town.histories.put(town.program + "~4", Map.of("eventId", "another", "type", "happened"));
        assertFound(Kind.PROJECTION_WRONG);
    }

    @Test
    void findsAnEventThatTheHistoryTellsAsAnother() {
        town.histories.put(town.program + "~2", Map.of("eventId", "another", "type", "happened"));
        assertFound(Kind.PROJECTION_WRONG);
    }

    @Test
    void findsAReportUnlikeThatOfACalmRun() {
        town.reports.put("report by organisation", List.of(Map.of("schoolId", Town.SCHOOL, "programs", 2)));
        assertFound(Kind.UNLIKE_CALM_RUN);
    }

    @Test
    void findsAnEffectThatACalmRunDoesNotHave() {
        Map<String, Object> other = new HashMap<>(town.deficitState());
        other.put("origin", UUID.randomUUID().toString());
        other.put("difficulty", Map.of("dictionary", "characters", "code", "PEDAGOGICAL"));
        town.stored("deficit", UUID.randomUUID().toString(), 1, Set.of(), other);
        assertFound(Kind.UNLIKE_CALM_RUN);
    }

    @Test
    void tellsOfDeadLettersAndOfCollectionsItDoesNotKnow() {
        town.deadLetters.add("monitoring-service: names");
        town.strangers.add("program.surprise");

        Findings findings = Checker.check(town.evidence(), new Town().evidence());

        assertThat(findings.count(Kind.DEAD_LETTER)).isOne();
        assertThat(findings.count(Kind.UNKNOWN)).isOne();
        assertThat(findings.isClean()).isFalse();
    }

    private void assertFound(Kind kind) {
        Findings findings = Checker.check(town.evidence(), new Town().evidence());

        assertThat(findings.violations()).extracting(Violation::kind).contains(kind);
        assertThat(findings.isClean()).isFalse();
    }
}
