package org.metodika.diagnostics.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.survey.domain.Plans.LAST;
import static org.metodika.diagnostics.survey.domain.Plans.TODAY;
import static org.metodika.diagnostics.survey.domain.Plans.aboutTeacher;
import static org.metodika.diagnostics.survey.domain.Plans.after;
import static org.metodika.diagnostics.survey.domain.Plans.draft;
import static org.metodika.diagnostics.survey.domain.Plans.drafted;
import static org.metodika.diagnostics.survey.domain.Plans.nothing;
import static org.metodika.diagnostics.survey.domain.Plans.requests;
import static org.metodika.diagnostics.survey.domain.Plans.surroundings;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.ids.Respondent;
import org.metodika.kit.domain.Decision;
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
        assertThat(refusal(survey.open(TODAY))).isInstanceOf(SurveyRefusal.SurveyInvitesNobody.class);
        Survey invited = after(survey, survey.issueLinks(Respondents.PUPILS, 1));
        assertThat(refusal(invited.open(LAST.plusDays(1)))).isEqualTo(new SurveyRefusal.SurveyPeriodOver(LAST));
    }

    @Test
    void keepsItsPlanOnceSomebodyIsInvited() {
        Survey survey = drafted(aboutTeacher(null, Respondents.PUPILS));
        SurveyPlan other = aboutTeacher(null, Respondents.PARENTS);
        assertThat(after(survey, survey.changePlan(other, surroundings(null))).plan())
                .isEqualTo(other);
        Survey invited = after(survey, survey.issueLinks(Respondents.PUPILS, 1));
        assertThat(refusal(invited.changePlan(other, surroundings(null))))
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
        assertThat(refusal(survey.answer(person, TODAY))).isInstanceOf(SurveyRefusal.SurveyNotRunning.class);
        survey = after(survey, survey.open(TODAY));
        survey = after(survey, survey.answer(person, TODAY));
        assertThat(survey.invited().hasAnswered(person)).isTrue();
        assertThat(refusal(survey.answer(person, TODAY))).isInstanceOf(SurveyRefusal.AlreadyAnswered.class);
    }

    @Test
    void invitesEachKindOfSurveyInItsWay() {
        Survey named = drafted(requests());
        Survey anonymous = drafted(aboutTeacher(null, Respondents.PUPILS));
        assertThat(refusal(named.issueLinks(Respondents.TEACHERS, 1)))
                .isEqualTo(new SurveyRefusal.SurveyOfOtherMode(Mode.NAMED));
        assertThat(refusal(anonymous.invite(Respondents.PUPILS, List.of(UUID.randomUUID()))))
                .isEqualTo(new SurveyRefusal.SurveyOfOtherMode(Mode.ANONYMOUS));
        assertThat(refusal(anonymous.issueLinks(Respondents.PARENTS, 1)))
                .isInstanceOf(SurveyRefusal.GroupNotAsked.class);
        Survey full = after(anonymous, anonymous.issueLinks(Respondents.PUPILS, 600));
        assertThat(refusal(full.issueLinks(Respondents.PUPILS, 401)))
                .isEqualTo(new SurveyRefusal.TooManyLinks(1_000, 600));
        List<UUID> crowd =
                IntStream.range(0, 501).mapToObj(i -> UUID.randomUUID()).toList();
        assertThat(refusal(named.invite(Respondents.TEACHERS, crowd)))
                .isInstanceOf(SurveyRefusal.TooManyParticipants.class);
    }

    @Test
    @Requirement("C26")
    void comparesOnlyWhatWasMeasuredAlike() {
        Survey before = earlier("pupils", 1, TODAY.minusDays(60), Respondents.PUPILS);
        assertThat(draftAfter(before, Respondents.PUPILS)).isInstanceOf(Decision.Accepted.class);
        assertThat(flaws(draftAfter(before, Respondents.PUPILS, Respondents.PARENTS)))
                .containsExactly("/earlierWaveId earlier-wave-of-other-groups");
        assertThat(flaws(draftAfter(earlier("pupils", 2, TODAY.minusDays(60), Respondents.PUPILS), Respondents.PUPILS)))
                .containsExactly("/earlierWaveId earlier-wave-of-another-instrument");
        assertThat(flaws(draftAfter(earlier("pupils", 1, TODAY, Respondents.PUPILS), Respondents.PUPILS)))
                .containsExactly("/earlierWaveId earlier-wave-not-earlier");
        Survey annulled = after(before, before.annul(new Annulment(TODAY, null, "не тот класс")));
        assertThat(flaws(draftAfter(annulled, Respondents.PUPILS)))
                .containsExactly("/earlierWaveId earlier-wave-unknown");
        assertThat(flaws(draftAfter(null, Respondents.PUPILS))).containsExactly("/earlierWaveId earlier-wave-unknown");
    }

    @Test
    @Requirement({"C18", "C20", "C30", "A12", "A29", "A30", "C08"})
    void everyPurposeHasItsSubjectGroupsModeAndForm() {
        SurveyPlan good = aboutTeacher(null, Respondents.PUPILS);
        assertThat(draft(
                        aboutTeacher(
                                null,
                                Respondents.PUPILS,
                                Respondents.CLASS_TEACHERS,
                                Respondents.PARENTS,
                                Respondents.PSYCHOLOGISTS,
                                Respondents.OTHERS),
                        surroundings(null)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(flaws(draft(with(good, Purpose.TEACHERS_WORK, Mode.NAMED, null), surroundings(null))))
                .containsExactlyInAnyOrder("/groups/0 group-cannot-sign-in", "/mode mode-unfit");
        assertThat(flaws(draft(with(good, Purpose.SATISFACTION, Mode.ANONYMOUS, null), surroundings(null))))
                .containsExactly("/subject/kind subject-unfit");
        assertThat(flaws(draft(with(requests(), Purpose.REQUESTS, Mode.ANONYMOUS, null), surroundings(null))))
                .containsExactly("/mode mode-unfit");
        assertThat(flaws(draft(
                        with(requests(), Purpose.FREE_MICROPHONE, Mode.NAMED, FeedbackForm.QUESTIONNAIRE),
                        surroundings(null))))
                .containsExactly("/form form-unfit");
        assertThat(flaws(draft(with(requests(), Purpose.FREE_MICROPHONE, Mode.NAMED, null), surroundings(null))))
                .containsExactly("/form form-missing");
        assertThat(flaws(draft(
                        with(requests(), Purpose.REQUESTS, Mode.NAMED, FeedbackForm.GROUP_INTERVIEW),
                        surroundings(null))))
                .containsExactly("/form form-without-feedback");
        assertThat(flaws(draft(good, new Surroundings(TODAY, false, null, List.of()))))
                .containsExactly("/subject/id subject-not-on-staff");
        assertThat(flaws(draft(good, new Surroundings(TODAY, true, null, List.of(Respondent.PARENT)))))
                .containsExactly("/groups/0 group-not-of-instrument");
        assertThat(flaws(draft(good, new Surroundings(LAST.plusDays(1), true, null, List.of()))))
                .containsExactly("/lastDay period-in-past");
        assertThat(flaws(draft(aboutTeacher(null), surroundings(null))))
                .containsExactly("/groups survey-without-groups");
        assertThat(flaws(draft(aboutTeacher(null, Respondents.PUPILS, Respondents.PUPILS), surroundings(null))))
                .containsExactly("/groups/1 group-twice");
    }

    @Test
    void isAnnulledFromEveryStateAndOnce() {
        Survey survey = drafted(aboutTeacher(null, Respondents.PUPILS));
        Survey annulled = after(survey, survey.annul(new Annulment(TODAY, null, "ошибка")));
        assertThat(annulled.status()).isEqualTo(SurveyStatus.ANNULLED);
        assertThat(refusal(annulled.annul(new Annulment(LAST, null, "ещё раз"))))
                .isEqualTo(new SurveyRefusal.SurveyAlreadyAnnulled(TODAY));
        assertThat(refusal(annulled.close(() -> nothing(), TODAY))).isInstanceOf(SurveyRefusal.SurveyNotInState.class);
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
        return Survey.start(event(Survey.draft(
                new SurveyId(UUID.randomUUID()),
                Plans.SCHOOL,
                instrument,
                version,
                past,
                new Surroundings(lastDay.minusDays(10), true, null, List.of()),
                null)));
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
}
