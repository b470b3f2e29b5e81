package org.metodika.monitoring.achievement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Individual achievements of a teacher (C07). */
@RestController
@RequestMapping("/api/monitoring/achievements")
@Tag(name = "Achievements", description = "Мониторинг индивидуальных достижений педагога")
final class AchievementController {

    private final Achievements achievements;
    private final Table<AchievementView> table;

    AchievementController(Achievements achievements, MessageSource messages) {
        this.achievements = achievements;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<AchievementView>named("achievements")
                .column("table.achievement.day", AchievementView::day)
                .column("table.achievement.school-year", row -> row.schoolYear() + "/" + (row.schoolYear() + 1))
                .column(
                        "table.achievement.kind",
                        row -> words.of("achievement-kind", row.kind().name()))
                .column("table.achievement.what", row -> words.of(wordsOf(row.kind()), row.code()))
                .column("table.achievement.words", AchievementView::words)
                .column("table.achievement.level", row -> words.of("contest-level", row.level()))
                .column("table.achievement.assessor-mark", AchievementView::assessorMark)
                .column("table.achievement.self-mark", AchievementView::selfMark)
                .column("table.achievement.id", AchievementView::sourceId);
    }

    /** Whose achievements, and which of them; what is absent does not matter. */
    record AchievementQuery(
            @Parameter(description = "Staff id of the teacher", required = true) @NotNull @Nullable
            UUID teacher,

            @Parameter(description = "Kind of the fact") @Nullable
            AchievementKind kind,

            @Parameter(description = "Only what belongs to that program") @Nullable
            UUID program,

            @Parameter(description = "First day") @Nullable LocalDate from,
            @Parameter(description = "Last day") @Nullable LocalDate until) {

        UUID person() {
            return Objects.requireNonNull(teacher);
        }

        Achievements.Wanted wanted() {
            return new Achievements.Wanted(kind, program, from, until);
        }
    }

    /** An achievement; see the fields of {@link Achievement}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AchievementView(
            String sourceId,
            AchievementKind kind,
            LocalDate day,
            int schoolYear,
            String code,
            @Nullable String words,
            @Nullable String level,
            @Nullable UUID programId,
            @Nullable Integer assessorMark,
            @Nullable Integer selfMark) {

        static AchievementView of(Achievement each) {
            return new AchievementView(
                    each.sourceId(),
                    each.kind(),
                    each.day(),
                    Achievements.schoolYear(each.day()),
                    each.code(),
                    each.words(),
                    each.level(),
                    each.programId(),
                    each.assessorMark(),
                    each.selfMark());
        }
    }

    @GetMapping
    @Operation(summary = "What a teacher achieved, newest first; follows changes within a moment")
    Page<AchievementView> list(@Valid @ParameterObject AchievementQuery query, PageRequest page, Actor actor) {
        return achievements
                .page(query.person(), query.wanted(), page, actor)
                .orElseThrow(Problems::notFound)
                .map(AchievementView::of);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<AchievementView> table(@Valid @ParameterObject AchievementQuery query, Actor actor) {
        List<Achievement> found =
                achievements.all(query.person(), query.wanted(), actor).orElseThrow(Problems::notFound);
        return table.of(found.stream().map(AchievementView::of));
    }

    @GetMapping("/growth")
    @Operation(summary = "What each school year brought the teacher: counts and mean marks")
    Growth growth(@Parameter(description = "Staff id of the teacher") @RequestParam UUID teacher, Actor actor) {
        return achievements.growth(teacher, actor).orElseThrow(Problems::notFound);
    }

    private static String wordsOf(AchievementKind kind) {
        return switch (kind) {
            case CHECKPOINT_PASSED -> "checkpoint-form";
            case PROGRAM_COMPLETED -> "teacher-category";
            case DEFICIT_RESOLVED -> "difficulty-character";
            case CONTEST -> "contest-result";
            case REWARD -> "recognition-kind";
            case EVIDENCE -> "evidence-kind";
            case EXPERIENCE -> "experience-kind";
            case SELF_LEARNING_STEP -> "building-step";
        };
    }
}
