package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.personified.domain.Activity;
import org.metodika.program.personified.domain.Basis;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.Frame;
import org.metodika.program.personified.domain.Note;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramType;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.Stage;
import org.metodika.program.personified.domain.TeacherCategory;
import org.metodika.program.proposals.Proposals;

/**
 * Drafts a program from the teacher's open deficits: each is a basis record (B22) and is addressed by the offers that somebody
 * chose among the proposals, or else by one activity that the template proposes (B24); stages, dates and reports come from the
 * template. People complete the rest.
 */
public final class DraftingFromDeficits {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", TemplateParts.RUSSIAN);

    private final Drafts drafts;
    private final Surroundings surroundings;
    private final DraftTemplate template;
    private final TemplateParts parts;
    private final Proposals proposals;
    private final ChosenForms chosenForms;
    private final OtherPrograms others;

    public DraftingFromDeficits(
            Drafts drafts,
            Surroundings surroundings,
            DraftTemplate template,
            Proposals proposals,
            ChosenForms chosenForms,
            OtherPrograms others) {
        this.drafts = drafts;
        this.surroundings = surroundings;
        this.template = template;
        this.parts = new TemplateParts(template);
        this.proposals = proposals;
        this.chosenForms = chosenForms;
        this.others = others;
    }

    /**
     * What is wanted.
     *
     * @param type kind of development (A02); null for the form that the teacher chose in the running school programme (A15), or else
     *     INDIVIDUAL
     * @param startsOn first day; null for today
     * @param offers offers that were chosen among the proposals, at most {@value #MOST_OFFERS}
     * @param overlapReason why one is begun though others address the same deficits; blank where none is given
     */
    public record Wish(
            @Nullable ProgramType type,
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
        LocalDate end = parts.end(start);
        List<Stage> stages = parts.stages(start);
        ChosenOffers chosen = new ChosenOffers(proposals, schoolId, teacher.value(), wish.offers(), start, end);
        if (!chosen.flaws().isEmpty()) {
            throw Problems.invalid(chosen.flaws());
        }
        List<Activity> activities =
                new ArrayList<>(chosen.activities(stages, stages.get(template.learningStage() - 1)));
        Set<UUID> covered = chosen.covered();
        open.stream()
                .filter(deficit -> !covered.contains(deficit.id()))
                .forEach(deficit ->
                        activities.add(parts.activity(deficit.code(), stages, List.of(new DeficitId(deficit.id())))));
        return new Content(
                type(schoolId, teacher, wish.type()),
                wish.category(),
                open.stream()
                        .<Basis>map(deficit -> Basis.Difficulty.named(new DeficitId(deficit.id())))
                        .toList(),
                new Note(
                        "",
                        parts.difficulties(open.stream().map(this::described).toList()),
                        "",
                        ""),
                start,
                end,
                null,
                activities,
                stages,
                template.finalResult(),
                template.finalReportForm(),
                surroundings.usualTutor(schoolId, teacher),
                null,
                new Frame(
                        Set.of(),
                        List.of(),
                        open.stream()
                                .map(deficit -> parts.result(deficit.code()))
                                .toList(),
                        List.of()));
    }

    /** A team is formed as such: whoever chose the form of a team gets a program of their own until then. */
    private ProgramType type(String schoolId, StaffId teacher, @Nullable ProgramType wanted) {
        if (wanted != null) {
            return wanted;
        }
        return chosenForms
                .of(schoolId, teacher.value())
                .map(ProgramType::valueOf)
                .filter(chosen -> chosen != ProgramType.TEAM)
                .orElse(ProgramType.INDIVIDUAL);
    }

    private String described(KnownDeficit deficit) {
        String difficulty = parts.word(deficit.code());
        String found = DATE.format(deficit.detectedOn());
        return deficit.score() == null
                ? String.format(TemplateParts.RUSSIAN, "%s (%s)", difficulty, found)
                : String.format(TemplateParts.RUSSIAN, "%s (%.1f %% баллов, %s)", difficulty, deficit.score(), found);
    }
}
