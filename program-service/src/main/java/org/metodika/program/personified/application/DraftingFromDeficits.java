package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.personified.domain.Activity;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.Basis;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.Frame;
import org.metodika.program.personified.domain.Note;
import org.metodika.program.personified.domain.PlannedResult;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramType;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.Stage;
import org.metodika.program.personified.domain.StageId;
import org.metodika.program.personified.domain.TeacherCategory;
import org.metodika.program.proposals.Proposals;

/**
 * Drafts a program from the teacher's open deficits: each is a basis record (B22) and is addressed by the offers that somebody
 * chose among the proposals, or else by one activity that the template proposes (B24); stages, dates and reports come from the
 * template. People complete the rest.
 */
public final class DraftingFromDeficits {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", RUSSIAN);

    private final Drafts drafts;
    private final Surroundings surroundings;
    private final DraftTemplate template;
    private final Proposals proposals;
    private final OtherPrograms others;

    public DraftingFromDeficits(
            Drafts drafts,
            Surroundings surroundings,
            DraftTemplate template,
            Proposals proposals,
            OtherPrograms others) {
        this.drafts = drafts;
        this.surroundings = surroundings;
        this.template = template;
        this.proposals = proposals;
        this.others = others;
    }

    /**
     * What is wanted.
     *
     * @param startsOn first day; null for today
     * @param offers offers that were chosen among the proposals, at most {@value #MOST_OFFERS}
     * @param overlapReason why one is begun though others address the same deficits; blank where none is given
     */
    public record Wish(
            ProgramType type,
            TeacherCategory category,
            @Nullable LocalDate startsOn,
            List<UUID> offers,
            String overlapReason) {

        /** More nobody can do within one program. */
        public static final int MOST_OFFERS = 20;
    }

    public Outcome<Program> draft(Drafts.Start start, Wish wish, Actor actor, Change change) {
        return drafts.draft(
                start,
                actor,
                change,
                schoolId -> content(schoolId, start.teacher(), wish),
                (drafted, now) -> Program.draftFromDeficits(
                        drafted,
                        now,
                        others.addressing(drafted.teacher(), drafted.content().deficits(), drafted.id()),
                        wish.overlapReason()));
    }

    private Content content(String schoolId, StaffId teacher, Wish wish) {
        List<KnownDeficit> open = surroundings.openDeficits(schoolId, teacher);
        LocalDate start = wish.startsOn() == null ? surroundings.today(schoolId) : wish.startsOn();
        LocalDate end = lastDay(start, template.months());
        List<Stage> stages =
                template.stages().stream().map(stage -> stage(stage, start)).toList();
        ChosenOffers chosen = new ChosenOffers(proposals, schoolId, teacher.value(), wish.offers(), start, end);
        if (!chosen.flaws().isEmpty()) {
            throw Problems.invalid(chosen.flaws());
        }
        List<Activity> activities =
                new ArrayList<>(chosen.activities(stages, stages.get(template.learningStage() - 1)));
        Set<UUID> covered = chosen.covered();
        open.stream()
                .filter(deficit -> !covered.contains(deficit.id()))
                .forEach(deficit -> activities.add(activity(deficit, stages)));
        return new Content(
                wish.type(),
                wish.category(),
                open.stream()
                        .<Basis>map(deficit -> Basis.Difficulty.named(new DeficitId(deficit.id())))
                        .toList(),
                new Note("", difficulties(open), "", ""),
                start,
                end,
                null,
                activities,
                stages,
                template.finalResult(),
                template.finalReportForm(),
                surroundings.usualTutor(schoolId, teacher),
                null,
                new Frame(Set.of(), List.of(), open.stream().map(this::result).toList(), List.of()));
    }

    /** Each difficulty is overcome when the next diagnosis says so: that is how it is measured (B41). */
    private PlannedResult result(KnownDeficit deficit) {
        String difficulty = template.proposalFor(deficit.code()).difficulty();
        DraftTemplate.ResultTemplate result = template.plannedResult();
        return new PlannedResult(
                String.format(RUSSIAN, result.goal(), difficulty),
                String.format(RUSSIAN, result.result(), difficulty),
                result.measure());
    }

    private static Stage stage(DraftTemplate.StageTemplate stage, LocalDate start) {
        return new Stage(
                new StageId(Ids.next()),
                stage.title(),
                stage.result(),
                stage.reportForm(),
                lastDay(start, stage.afterMonths()),
                stage.checkpointForm(),
                null);
    }

    private Activity activity(KnownDeficit deficit, List<Stage> stages) {
        DraftTemplate.Proposal proposal = template.proposalFor(deficit.code());
        return new Activity(
                new ActivityId(Ids.next()),
                proposal.kind(),
                proposal.title(),
                proposal.form(),
                proposal.provider(),
                proposal.task(),
                proposal.hours(),
                proposal.place(),
                proposal.level(),
                proposal.participation(),
                stages.get(proposal.stage() - 1).id(),
                List.of(new DeficitId(deficit.id())),
                null);
    }

    private String difficulties(List<KnownDeficit> open) {
        return String.format(
                RUSSIAN,
                template.difficulties(),
                open.stream().map(this::described).collect(Collectors.joining("; ")));
    }

    private String described(KnownDeficit deficit) {
        String difficulty = template.proposalFor(deficit.code()).difficulty();
        String found = DATE.format(deficit.detectedOn());
        return deficit.score() == null
                ? String.format(RUSSIAN, "%s (%s)", difficulty, found)
                : String.format(RUSSIAN, "%s (%.1f %% баллов, %s)", difficulty, deficit.score(), found);
    }

    private static LocalDate lastDay(LocalDate start, int months) {
        return start.plusMonths(months).minusDays(1);
    }
}
