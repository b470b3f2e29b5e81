package org.metodika.reporting.plans;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.texts.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Individual development plans of a school on any day: the figure, and the people behind it. */
@RestController
@RequestMapping("/api/reports/organisations/{schoolId}/development-plans")
@Tag(name = "reports", description = "Reports by organisation")
class DevelopmentPlanController {

    private final DevelopmentPlans plans;
    private final Directory directory;
    private final Access access;

    DevelopmentPlanController(DevelopmentPlans plans, Directory directory, Access access) {
        this.plans = plans;
        this.directory = directory;
        this.access = access;
    }

    @GetMapping
    @Operation(
            summary = "How many teachers have an individual development plan",
            description =
                    "Of the pedagogical staff employed on a day, those with a personified program that is approved,"
                            + " carried out, or was completed since the first day of the period. The aim is 100 percent.")
    PlanFigures figures(
            Actor actor,
            @PathVariable String schoolId,
            @Parameter(description = "Day; today where absent") @RequestParam(required = false) @Nullable LocalDate on,
            @Parameter(description = "First day of the period; that of the school year where absent")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate since) {
        if (!access.reach(actor, ReportingAction.READ_SCHOOL_PAPERS).coversSchool(schoolId)) {
            throw Problems.notFound();
        }
        return plans.figures(schoolId, period(schoolId, since, on));
    }

    @GetMapping("/missing")
    @Operation(
            summary = "Teachers without an individual development plan",
            description = "Those within reach, by name, each with what there is instead; teachers on a long leave are"
                    + " among them, though the figure leaves them out. As a table by format=xlsx or csv.")
    Page<TeacherWithoutPlan> missing(
            Actor actor,
            @PathVariable String schoolId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable LocalDate since,
            PageRequest page) {
        List<TeacherPlan> teachers = teachers(actor, schoolId, since, on);
        List<TeacherWithoutPlan> rows = teachers.subList(place(teachers, page), teachers.size()).stream()
                .filter(row -> !row.standing().counts())
                .limit(page.fetch())
                .map(TeacherWithoutPlan::of)
                .toList();
        return Page.of(rows, page, row -> row.id().toString());
    }

    @GetMapping(
            path = "/missing",
            produces = {Export.CSV, Export.XLSX})
    Export<TeacherWithoutPlan> table(
            Actor actor,
            @PathVariable String schoolId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable LocalDate since,
            Locale locale) {
        Texts texts = Texts.in(locale);
        return Table.<TeacherWithoutPlan>named("teachers-without-plan")
                .column(texts.text("plans.name"), TeacherWithoutPlan::name)
                .column(texts.text("plans.position"), TeacherWithoutPlan::position)
                .column(texts.text("plans.subjects"), row -> String.join(", ", row.subjects()))
                .column(
                        texts.text("plans.standing"),
                        row -> texts.name("plans.standing", row.standing().name()))
                .of(teachers(actor, schoolId, since, on).stream()
                        .filter(row -> !row.standing().counts())
                        .map(TeacherWithoutPlan::of));
    }

    /** Where the list goes on: behind the teacher of the cursor, who may have got a plan in the meantime. */
    private static int place(List<TeacherPlan> teachers, PageRequest page) {
        String after = page.after();
        if (after == null) {
            return 0;
        }
        for (int i = 0; i < teachers.size(); i++) {
            if (teachers.get(i).teacher().id().toString().equals(after)) {
                return i + 1;
            }
        }
        throw page.badCursor();
    }

    private List<TeacherPlan> teachers(
            Actor actor, String schoolId, @Nullable LocalDate since, @Nullable LocalDate on) {
        Reach reach = access.reach(actor, ReportingAction.READ_SCHOOL_PAPERS);
        if (!reach.everybody() && !schoolId.equals(reach.schoolId())) {
            throw Problems.notFound();
        }
        return plans.teachers(schoolId, period(schoolId, since, on), reach);
    }

    private Period period(String schoolId, @Nullable LocalDate since, @Nullable LocalDate on) {
        if (directory.school(schoolId).isEmpty()) {
            throw Problems.notFound();
        }
        return Period.asked(since, on, directory.today(schoolId));
    }
}
