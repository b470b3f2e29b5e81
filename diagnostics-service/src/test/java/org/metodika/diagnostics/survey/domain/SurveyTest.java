package org.metodika.diagnostics.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.survey.domain.Plans.LAST;
import static org.metodika.diagnostics.survey.domain.Plans.TODAY;
import static org.metodika.diagnostics.survey.domain.Plans.aboutTeacher;
import static org.metodika.diagnostics.survey.domain.Plans.after;
import static org.metodika.diagnostics.survey.domain.Plans.draft;
import static org.metodika.diagnostics.survey.domain.Plans.drafted;
import static org.metodika.diagnostics.survey.domain.Plans.nothing;
import static org.metodika.diagnostics.survey.domain.Plans.refused;
import static org.metodika.diagnostics.survey.domain.Plans.requests;
import static org.metodika.diagnostics.survey.domain.Plans.surroundings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.ids.Respondent;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.test.Requirement;

class SurveyTest {

    @Test
    void takesAnswersWithinItsPeriodWhileItIsOpenAndNeverElse() {
        Survey survey = drafted(aboutTeacher(null, Respondents.PUPILS));
        assertThat(survey.takesAnswers(TODAY)).isFalse();
        survey = after(survey, survey.issueLinks(Respondents.PUPILS, 10));
        survey = after(survey, survey.open(TODAY));
        assertThat(survey.takesAnswers(TODAY)).isTrue();
        assertThat(survey.takesAnswers(LAST)).isTrue();
        assertThat(survey.takesAnswers(LAST.plusDays(1))).isFalse();
        assertThat(survey.takesAnswers(TODAY.minusDays(1))).isFalse();
        survey = after(survey, survey.close(Plans::nothing, LAST.plusDays(3)));
        assertThat(survey.takesAnswers(TODAY)).isFalse();
        assertThat(survey.closedOn()).isEqualTo(LAST.plusDays(3));
    }

    @Test
    void isNotOpenedForNobodyNorAfterItsPeriod() {
        Survey survey = drafted(aboutTeacher(null, Respondents.PUPILS));
        assertThat(refused(survey.open(TODAY))).isInstanceOf(SurveyRefusal.SurveyInvitesNobody.class);
        Survey invited = after(survey, survey.issueLinks(Respondents.PUPILS, 1));
        assertThat(refused(invited.open(LAST.plusDays(1)))).isEqualTo(new SurveyRefusal.SurveyPeriodOver(LAST));
    }

    @Test
    void keepsItsPlanOnceSomebodyIsInvited() {
        Survey survey = drafted(aboutTeacher(null, Respondents.PUPILS));
        SurveyPlan other = aboutTeacher(null, Respondents.PARENTS);
        assertThat(after(survey, survey.changePlan(other, surroundings(null))).plan())
                .isEqualTo(other);
        Survey invited = after(survey, survey.issueLinks(Respondents.PUPILS, 1));
        assertThat(refused(invited.changePlan(other, surroundings(null))))
                .isInstanceOf(SurveyRefusal.SurveyAlreadyInvites.class);
    }

    @Test
    @Requirement("L5")
    void letsOnlyInvitedPeopleAnswerWithTheirNamesAndOnce() {
        UUID person = UUID.randomUUID();
        Survey survey = drafted(requests());
        survey = after(survey, survey.invite(Respondents.TEACHERS, List.of(person, person)));
        assertThat(survey.invited().participants()).containsExactly(new Participant(person, Respondents.TEACHERS));
        assertThat(survey.invited().includes(UUID.randomUUID())).isFalse();
        assertThat(refused(survey.answer(person, TODAY))).isInstanceOf(SurveyRefusal.SurveyNotRunning.class);
        survey = after(survey, survey.open(TODAY));
        survey = after(survey, survey.answer(person, TODAY));
        assertThat(survey.invited().hasAnswered(person)).isTrue();
        assertThat(refused(survey.answer(person, TODAY))).isInstanceOf(SurveyRefusal.AlreadyAnswered.class);
    }

    @Test
    void invitesEachKindOfSurveyInItsWay() {
        Survey named = drafted(requests());
        Survey anonymous = drafted(aboutTeacher(null, Respondents.PUPILS));
        assertThat(refused(named.issueLinks(Respondents.TEACHERS, 1)))
                .isEqualTo(new SurveyRefusal.SurveyOfOtherMode(Mode.NAMED));
        assertThat(refused(anonymous.invite(Respondents.PUPILS, List.of(UUID.randomUUID()))))
                .isEqualTo(new SurveyRefusal.SurveyOfOtherMode(Mode.ANONYMOUS));
        assertThat(refused(anonymous.issueLinks(Respondents.PARENTS, 1)))
                .isInstanceOf(SurveyRefusal.GroupNotAsked.class);
        Survey full = after(anonymous, anonymous.issueLinks(Respondents.PUPILS, 600));
        assertThat(refused(full.issueLinks(Respondents.PUPILS, 401)))
                .isEqualTo(new SurveyRefusal.TooManyLinks(1_000, 600));
        List<UUID> crowd =
                IntStream.range(0, 501).mapToObj(i -> UUID.randomUUID()).toList();
        assertThat(refused(named.invite(Respondents.TEACHERS, crowd)))
                .isInstanceOf(SurveyRefusal.TooManyParticipants.class);
    }

    @Test
    @Requirement("C26")
    void comparesOnlyWhatWasMeasuredAlike() {
        Survey before = earlier("pupils", 1, TODAY.minusDays(60), Respondents.PUPILS);
        assertThat(codes(draftAfter(before, Respondents.PUPILS))).isEmpty();
        assertThat(codes(draftAfter(before, Respondents.PUPILS, Respondents.PARENTS)))
                .containsExactly("earlier-wave-of-other-groups");
        assertThat(codes(draftAfter(earlier("pupils", 2, TODAY.minusDays(60), Respondents.PUPILS), Respondents.PUPILS)))
                .containsExactly("earlier-wave-of-another-instrument");
        assertThat(codes(draftAfter(earlier("pupils", 1, TODAY, Respondents.PUPILS), Respondents.PUPILS)))
                .containsExactly("earlier-wave-not-earlier");
        Survey annulled = after(before, before.annul(new Annulment(TODAY, null, "не тот класс")));
        assertThat(codes(draftAfter(annulled, Respondents.PUPILS))).containsExactly("earlier-wave-unknown");
        assertThat(codes(draftAfter(null, Respondents.PUPILS))).containsExactly("earlier-wave-unknown");
    }

    @Test
    @Requirement({"C18", "C20", "C30", "A12", "A29", "A30", "C08"})
    void everyPurposeHasItsSubjectGroupsModeAndForm() {
        SurveyPlan good = aboutTeacher(null, Respondents.PUPILS);
        assertThat(codes(draft(
                        aboutTeacher(
                                null,
                                Respondents.PUPILS,
                                Respondents.CLASS_TEACHERS,
                                Respondents.PARENTS,
                                Respondents.PSYCHOLOGISTS,
                                Respondents.OTHERS),
                        surroundings(null))))
                .isEmpty();
        assertThat(codes(draft(with(good, Purpose.TEACHERS_WORK, Mode.NAMED, null), surroundings(null))))
                .containsExactlyInAnyOrder("group-cannot-sign-in", "mode-unfit");
        assertThat(codes(draft(with(good, Purpose.SATISFACTION, Mode.ANONYMOUS, null), surroundings(null))))
                .containsExactly("subject-unfit");
        assertThat(codes(draft(with(requests(), Purpose.REQUESTS, Mode.ANONYMOUS, null), surroundings(null))))
                .containsExactly("mode-unfit");
        assertThat(codes(draft(
                        with(requests(), Purpose.FREE_MICROPHONE, Mode.NAMED, FeedbackForm.QUESTIONNAIRE),
                        surroundings(null))))
                .containsExactly("form-unfit");
        assertThat(codes(draft(with(requests(), Purpose.FREE_MICROPHONE, Mode.NAMED, null), surroundings(null))))
                .containsExactly("form-missing");
        assertThat(codes(draft(
                        with(requests(), Purpose.REQUESTS, Mode.NAMED, FeedbackForm.GROUP_INTERVIEW),
                        surroundings(null))))
                .containsExactly("form-without-feedback");
        assertThat(codes(draft(good, new Surroundings(TODAY, false, null, List.of()))))
                .containsExactly("subject-not-on-staff");
        assertThat(codes(draft(good, new Surroundings(TODAY, true, null, List.of(Respondent.PARENT)))))
                .containsExactly("group-not-of-instrument");
        assertThat(codes(draft(good, new Surroundings(LAST.plusDays(1), true, null, List.of()))))
                .containsExactly("period-in-past");
        assertThat(codes(draft(aboutTeacher(null), surroundings(null)))).containsExactly("survey-without-groups");
        assertThat(codes(draft(aboutTeacher(null, Respondents.PUPILS, Respondents.PUPILS), surroundings(null))))
                .containsExactly("group-twice");
    }

    @Test
    void isAnnulledFromEveryStateAndOnce() {
        Survey survey = drafted(aboutTeacher(null, Respondents.PUPILS));
        Survey annulled = after(survey, survey.annul(new Annulment(TODAY, null, "ошибка")));
        assertThat(annulled.status()).isEqualTo(SurveyStatus.ANNULLED);
        assertThat(refused(annulled.annul(new Annulment(LAST, null, "ещё раз"))))
                .isEqualTo(new SurveyRefusal.SurveyAlreadyAnnulled(TODAY));
        assertThat(refused(annulled.close(() -> nothing(), TODAY))).isInstanceOf(SurveyRefusal.SurveyNotInState.class);
    }

    private static Survey earlier(String instrument, int version, LocalDate lastDay, Respondents group) {
        SurveyPlan plan = aboutTeacher(null, group);
        SurveyPlan past = new SurveyPlan(
                "Уроки, осень",
                plan.purpose(),
                plan.subject(),
                plan.method(),
                null,
                plan.groups(),
                plan.mode(),
                lastDay.minusDays(10),
                lastDay,
                null);
        return Survey.start(Plans.accepted(Survey.draft(
                        new SurveyId(UUID.randomUUID()),
                        Plans.SCHOOL,
                        instrument,
                        version,
                        past,
                        new Surroundings(lastDay.minusDays(10), true, null, List.of()),
                        null))
                .getFirst());
    }

    private static Decision<SurveyEvent> draftAfter(@Nullable Survey earlier, Respondents... groups) {
        return draft(aboutTeacher(new SurveyId(UUID.randomUUID()), groups), surroundings(earlier));
    }

    private static SurveyPlan with(SurveyPlan plan, Purpose purpose, Mode mode, @Nullable FeedbackForm form) {
        return new SurveyPlan(
                plan.title(),
                purpose,
                plan.subject(),
                plan.method(),
                form,
                plan.groups(),
                mode,
                plan.firstDay(),
                plan.lastDay(),
                null);
    }

    private static List<String> codes(Decision<SurveyEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<SurveyEvent> accepted -> List.of();
            case Decision.Rejected<SurveyEvent>(var reason) ->
                reason.flaws().stream().map(Flaw::code).toList();
        };
    }
}
