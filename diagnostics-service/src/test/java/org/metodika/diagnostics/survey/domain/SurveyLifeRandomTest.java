package org.metodika.diagnostics.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metodika.kit.domain.Decision;

/** Whatever people do in whatever order: what holds of every survey goes on holding. */
class SurveyLifeRandomTest {

    private static final List<UUID> STAFF =
            Stream.generate(UUID::randomUUID).limit(6).toList();

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverLeavesItsRules(int seed) {
        Random random = new Random(seed);
        boolean named = random.nextBoolean();
        Survey survey = Plans.drafted(named ? Plans.requests() : Plans.aboutTeacher(null, Respondents.PUPILS));
        Set<UUID> answered = new HashSet<>();
        for (int step = 0; step < 60; step++) {
            LocalDate today = Plans.TODAY.plusDays(random.nextInt(20) - 2L);
            Survey before = survey;
            UUID person = STAFF.get(random.nextInt(STAFF.size()));
            int what = random.nextInt(7);
            Decision<SurveyEvent> decision = switch (what) {
                case 0 -> survey.issueLinks(Respondents.PUPILS, 1 + random.nextInt(400));
                case 1 -> survey.invite(Respondents.TEACHERS, List.of(person));
                case 2 -> survey.open(today);
                case 3, 4 -> survey.invited().includes(person) ? survey.answer(person, today) : Decision.nothingToDo();
                case 5 -> random.nextInt(8) == 0 ? survey.close(Plans::nothing, today) : Decision.nothingToDo();
                default ->
                    random.nextInt(20) == 0
                            ? survey.annul(new Annulment(today, null, "ошибка"))
                            : Decision.nothingToDo();
            };
            if (decision instanceof Decision.Accepted<SurveyEvent>(var events)) {
                survey = Plans.after(survey, decision);
                if (events.stream().anyMatch(SurveyEvent.Answered.class::isInstance)) {
                    assertThat(answered.add(person)).as("answered once").isTrue();
                    assertThat(before.takesAnswers(today)).isTrue();
                }
            }
            check(before, survey, named);
        }
        assertThat(survey.invited().answered()).containsExactlyInAnyOrderElementsOf(answered);
    }

    private static void check(Survey before, Survey after, boolean named) {
        assertThat(after.status()).isGreaterThanOrEqualTo(before.status());
        assertThat(after.invited().linksOf(Respondents.PUPILS)).isBetween(0, named ? 0 : Survey.MOST_LINKS);
        assertThat(after.invited().participants().isEmpty() || named).isTrue();
        assertThat(after.invited().answered()).doesNotHaveDuplicates().allMatch(after.invited()::includes);
        assertThat(after.results() != null).isEqualTo(after.closedOn() != null);
        assertThat(after.annulment() != null).isEqualTo(after.status() == SurveyStatus.ANNULLED);
        if (after.status() == SurveyStatus.OPEN) {
            assertThat(after.invited().nobody()).isFalse();
        }
    }
}
