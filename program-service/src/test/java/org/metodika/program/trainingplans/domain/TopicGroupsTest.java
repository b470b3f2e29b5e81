package org.metodika.program.trainingplans.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metodika.kit.ids.Ids;
import org.metodika.program.trainingplans.domain.TopicGroups.Topical;
import org.metodika.test.Requirement;

/** Proposals put equal and similar topics together, and then the same difficulties. */
@Requirement("E07")
class TopicGroupsTest {

    private final Deque<UUID> ids = new ArrayDeque<>(
            IntStream.range(1, 20).mapToObj(i -> new UUID(7, i)).toList());

    @Test
    void equalAndSimilarTopicsMakeOneGroupWithTheCommonestTopic() {
        List<PlanGroup> groups = propose(
                topical(1, "Смысловое чтение на уроках"),
                topical(2, "Смысловое чтение"),
                topical(3, "Инклюзивное образование"),
                topical(4, "смыслового  Чтения"),
                topical(5, "Смысловое чтение"));
        assertThat(groups).extracting(PlanGroup::topic).containsExactly("Смысловое чтение", "Инклюзивное образование");
        assertThat(groups.getFirst().requests())
                .containsExactlyInAnyOrder(request(1), request(2), request(4), request(5));
    }

    @Test
    void whatIsLikeNothingElseIsJoinedByTheSameDifficulties() {
        List<PlanGroup> groups = propose(
                topical(1, "Постановка голоса", "d/METHODICAL"),
                topical(2, "Оценивание", "d/METHODICAL"),
                topical(3, "Цифровые средства", "d/METHODICAL", "d/THEORY"),
                topical(4, "Проектная деятельность"),
                topical(5, "Детский коллектив"));
        assertThat(groups)
                .extracting(PlanGroup::requests)
                .containsExactly(
                        List.of(request(1), request(2)), List.of(request(3)), List.of(request(4)), List.of(request(5)));
    }

    @Test
    void laterRequestsJoinTheGroupsThatTheyAreLikeUnlessThoseAreTrained() {
        PlanGroup present = propose(topical(1, "Смысловое чтение")).getFirst();
        assertThat(TopicGroups.propose(List.of(present), List.of(topical(2, "Смысловое чтение")), ids::pop))
                .extracting(PlanGroup::requests)
                .containsExactly(List.of(request(1), request(2)));
        PlanGroup trained = present.with(new GroupResult(LocalDate.EPOCH, present.requests(), 0, ""));
        assertThat(TopicGroups.propose(List.of(trained), List.of(topical(2, "Смысловое чтение")), ids::pop))
                .extracting(PlanGroup::requests)
                .containsExactly(List.of(request(1)), List.of(request(2)));
    }

    @Test
    void theLastGroupTakesTheRestWhereThereWouldBeTooMany() {
        List<Topical> unlike = IntStream.range(0, 250)
                .mapToObj(i -> topical(i, "а" + (char) ('а' + i % 30) + i / 30))
                .toList();
        List<PlanGroup> groups = TopicGroups.propose(List.of(), unlike, Ids::next);
        assertThat(groups).hasSize(200);
        assertThat(groups.stream().mapToInt(group -> group.requests().size()).sum())
                .isEqualTo(250);
    }

    private List<PlanGroup> propose(Topical... requests) {
        return TopicGroups.propose(List.of(), List.of(requests), ids::pop);
    }

    private static Topical topical(int number, String topic, String... codes) {
        return new Topical(request(number), topic, Set.of(codes));
    }

    private static UUID request(int number) {
        return new UUID(1, number);
    }
}
