package org.metodika.diagnostics.survey.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ballots.Ballots;
import org.metodika.diagnostics.ballots.Links;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.instrument.Instrument;
import org.metodika.diagnostics.namedsheets.NamedSheet;
import org.metodika.diagnostics.namedsheets.NamedSheets;
import org.metodika.diagnostics.survey.application.Questionnaires.Choice;
import org.metodika.diagnostics.survey.domain.Annulment;
import org.metodika.diagnostics.survey.domain.Mode;
import org.metodika.diagnostics.survey.domain.Respondents;
import org.metodika.diagnostics.survey.domain.Surroundings;
import org.metodika.diagnostics.survey.domain.Survey;
import org.metodika.diagnostics.survey.domain.SurveyEvent;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.diagnostics.survey.domain.SurveyPlan;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyAboutOneself;
import org.metodika.diagnostics.survey.domain.SurveyResults;
import org.metodika.diagnostics.survey.domain.Tally;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/** The surveys: planned, opened, closed with their results, annulled. */
public final class Surveys {

    private final AggregateStore<Survey, SurveyEvent> store;
    private final Questionnaires questionnaires;
    private final Ballots ballots;
    private final Links links;
    private final NamedSheets sheets;
    private final Directory directory;
    private final Access access;

    public Surveys(
            AggregateStore<Survey, SurveyEvent> store,
            Questionnaires questionnaires,
            Ballots ballots,
            Links links,
            NamedSheets sheets,
            Directory directory,
            Access access) {
        this.store = store;
        this.questionnaires = questionnaires;
        this.ballots = ballots;
        this.links = links;
        this.sheets = sheets;
        this.directory = directory;
        this.access = access;
    }

    /** The survey, where the actor may see it. */
    public Optional<Versioned<Survey>> find(SurveyId id, Actor actor) {
        return find(id, access.reach(actor, SurveyAction.SEE));
    }

    /** The survey, where the actor may run it. */
    Optional<Versioned<Survey>> run(SurveyId id, Actor actor) {
        return find(id, access.reach(actor, SurveyAction.RUN));
    }

    private Optional<Versioned<Survey>> find(SurveyId id, Reach reach) {
        return store.find(id.toString()).filter(found -> covers(reach, found.state()));
    }

    /** The survey, whoever asks. */
    public Optional<Survey> any(SurveyId id) {
        return store.find(id.toString()).map(Versioned::state);
    }

    /**
     * Plans a survey.
     *
     * @param schoolId school; null for that of the teacher it is about, or else that of the actor
     * @param version version of the instrument; null for the newest
     */
    public Outcome<Survey> draft(
            SurveyId id,
            @Nullable String schoolId,
            String instrument,
            @Nullable Integer version,
            SurveyPlan plan,
            Actor actor,
            Change change) {
        Reach reach = access.reach(actor, SurveyAction.RUN);
        UUID teacherId = plan.subject().teacherId();
        Optional<KnownPerson> teacher = Optional.ofNullable(teacherId).flatMap(directory::person);
        String school = Optional.ofNullable(schoolId)
                .or(() -> teacher.map(KnownPerson::schoolId))
                .or(() -> Optional.ofNullable(actor.schoolId()))
                .orElse("");
        if (directory.school(school).isEmpty() || !reach.covers(school, teacherId)) {
            return new Outcome.Unknown<>();
        }
        if (isAboutOneself(teacherId, actor)) {
            return new Outcome.Refused<>(new SurveyAboutOneself());
        }
        return switch (questionnaires.choose(instrument, version)) {
            case Choice.Refused(var reason) -> new Outcome.Refused<>(reason);
            case Choice.With(var found) ->
                store.create(
                        id.toString(),
                        change,
                        () -> Survey.draft(
                                id,
                                school,
                                instrument,
                                found.version(),
                                plan,
                                surroundings(id, school, plan, found),
                                actor.staffId()));
        };
    }

    /** Replaces the plan while nobody was invited; it must stay within reach. */
    public Outcome<Survey> changePlan(SurveyId id, SurveyPlan plan, Actor actor, Change change) {
        Reach reach = access.reach(actor, SurveyAction.RUN);
        UUID teacherId = plan.subject().teacherId();
        return store.change(
                id.toString(),
                change,
                survey -> covers(reach, survey) && reach.covers(survey.schoolId(), teacherId),
                survey -> isAboutOneself(teacherId, actor) || isAboutOneself(survey.teacherId(), actor)
                        ? Decision.rejected(new SurveyAboutOneself())
                        : survey.changePlan(
                                plan, surroundings(id, survey.schoolId(), plan, questionnaires.of(survey))));
    }

    /** Lets answers in. */
    public Outcome<Survey> open(SurveyId id, Actor actor, Change change) {
        return change(id, actor, change, survey -> survey.open(today(survey)));
    }

    /**
     * Ends a survey. The boxes are closed before they are counted, so that no answer comes late into results that somebody
     * has seen; its links are forgotten.
     */
    public Outcome<Survey> close(SurveyId id, Actor actor, Change change) {
        Outcome<Survey> outcome = change(id, actor, change, survey -> survey.close(() -> count(survey), today(survey)));
        if (outcome instanceof Outcome.Done<Survey> done) {
            forget(done.aggregate().state());
        }
        return outcome;
    }

    /** Annuls a survey; nothing of its answers is shown any more. */
    public Outcome<Survey> annul(SurveyId id, String reason, Actor actor, Change change) {
        Outcome<Survey> outcome = change(
                id, actor, change, survey -> survey.annul(new Annulment(today(survey), actor.staffId(), reason)));
        if (outcome instanceof Outcome.Done<Survey> done) {
            forget(done.aggregate().state());
            sheets.annul(id.value());
        }
        return outcome;
    }

    /** Changes a survey that the actor runs; nobody runs one about themselves. */
    Outcome<Survey> change(SurveyId id, Actor actor, Change change, Function<Survey, Decision<SurveyEvent>> decide) {
        Reach reach = access.reach(actor, SurveyAction.RUN);
        return store.change(
                id.toString(),
                change,
                survey -> covers(reach, survey),
                survey -> isAboutOneself(survey.teacherId(), actor)
                        ? Decision.rejected(new SurveyAboutOneself())
                        : decide.apply(survey));
    }

    /** Records that an invited person has answered; whether they may, the caller knows. */
    Outcome<Survey> answered(SurveyId id, UUID person, Change change) {
        return store.change(
                id.toString(),
                change,
                survey -> survey.invited().includes(person),
                survey -> survey.answer(person, today(survey)));
    }

    /** The answers by group, in the order of the plan, once the survey is closed. */
    Map<Respondents, List<List<Answer>>> answers(Survey survey) {
        return survey.plan().mode() == Mode.ANONYMOUS
                ? byGroup(survey, group -> ballots.papers(survey.id().value(), group.name()))
                : named(survey);
    }

    /**
     * Whether so many of a group have answered that a result could be shown. It is all that is told of the turnout of an anonymous
     * survey before it is closed.
     */
    public boolean isEnough(Survey survey, Respondents group) {
        return ballots.hasAtLeast(survey.id().value(), group.name(), SurveyResults.FEWEST);
    }

    LocalDate today(Survey survey) {
        return directory.today(survey.schoolId());
    }

    private SurveyResults count(Survey survey) {
        Map<Respondents, List<List<Answer>>> answers = survey.plan().mode() == Mode.ANONYMOUS
                ? byGroup(survey, group -> ballots.seal(survey.id().value(), group.name()))
                : named(survey);
        return Tally.of(questionnaires.questions(survey), answers);
    }

    /** What counts is what was announced as sent: of whoever has answered, the last that was saved. */
    private Map<Respondents, List<List<Answer>>> named(Survey survey) {
        Set<UUID> answered = Set.copyOf(survey.invited().answered());
        List<NamedSheet> all = sheets.of(survey.id().value());
        return byGroup(
                survey,
                group -> all.stream()
                        .filter(sheet -> sheet.group().equals(group.name()) && answered.contains(sheet.teacherId()))
                        .map(NamedSheet::paper)
                        .toList());
    }

    private static Map<Respondents, List<List<Answer>>> byGroup(
            Survey survey, Function<Respondents, List<String>> papers) {
        Map<Respondents, List<List<Answer>>> answers = new LinkedHashMap<>();
        survey.plan()
                .groups()
                .forEach(group -> answers.put(
                        group, papers.apply(group).stream().map(Papers::read).toList()));
        return answers;
    }

    /** Of an annulled survey the boxes may still be open; of each that ended the links go. */
    private void forget(Survey survey) {
        if (survey.plan().mode() == Mode.ANONYMOUS) {
            links.forget(survey.id().value());
            survey.plan().groups().forEach(group -> ballots.seal(survey.id().value(), group.name()));
        }
    }

    private Surroundings surroundings(SurveyId id, String school, SurveyPlan plan, Instrument instrument) {
        LocalDate today = directory.today(school);
        UUID teacherId = plan.subject().teacherId();
        SurveyId earlier = plan.earlierWave();
        return new Surroundings(
                today,
                teacherId == null
                        || directory
                                .person(teacherId)
                                .filter(person -> person.schoolId().equals(school) && person.onStaffOn(today))
                                .isPresent(),
                earlier == null || earlier.equals(id) ? null : any(earlier).orElse(null),
                instrument.respondents());
    }

    private static boolean isAboutOneself(@Nullable UUID teacherId, Actor actor) {
        return teacherId != null && teacherId.equals(actor.staffId());
    }

    private static boolean covers(Reach reach, Survey survey) {
        return reach.covers(survey.schoolId(), survey.teacherId());
    }
}
