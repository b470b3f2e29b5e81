package org.metodika.diagnostics.effect;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.effect.Effects.Group;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the work on difficulties came to, by problem, method, teacher and school. */
@RestController
@RequestMapping("/api/diagnostics/effects")
@Tag(name = "Effects")
class EffectController {

    private static final Table<EffectView> TABLE = Table.<EffectView>named("effects")
            .column("effect.column.group", EffectView::title)
            .column("effect.column.people", EffectView::people)
            .column("effect.column.cases", EffectView::cases)
            .column("effect.column.mean-before", EffectView::meanBefore)
            .column("effect.column.mean-after", EffectView::meanAfter)
            .column("effect.column.improved", EffectView::improved)
            .column("effect.column.same", EffectView::same)
            .column("effect.column.worse", EffectView::worse)
            .column("effect.column.reading", EffectView::reading);

    private final Effects effects;
    private final EffectViews views;
    private final Access access;

    EffectController(Effects effects, EffectViews views, Access access) {
        this.effects = effects;
        this.views = views;
        this.access = access;
    }

    /** What a group is made of; {@code problem}, {@code method}, {@code teacher} or {@code school} in the address. */
    enum By {
        PROBLEM,
        METHOD,
        TEACHER,
        SCHOOL;

        static By of(String name) {
            return Arrays.stream(values())
                    .filter(by -> by.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> Problems.malformed(
                            Flaw.at("?by", "unknown-value", name, List.of("problem", "method", "teacher", "school"))));
        }
    }

    /**
     * Which cases are counted; everything that is absent is no condition.
     *
     * @param from earliest day of the after
     * @param to latest day of the after
     */
    record Filter(
            @Nullable String school,
            @Nullable UUID teacher,
            @Nullable String dictionary,
            @Nullable String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean narrows() {
            return school != null
                    || teacher != null
                    || dictionary != null
                    || code != null
                    || from != null
                    || to != null;
        }
    }

    /** @param withoutPersons whether small groups are hidden, because the reader may not see persons */
    record Report(By by, boolean withoutPersons, List<EffectView> items) {}

    @GetMapping
    @Operation(
            summary =
                    "What the work on difficulties came to, by problem, method, teacher or school: those measured before and after by the same instrument version from the same sources")
    Report effects(
            Actor actor,
            Locale locale,
            @RequestParam String by,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable String dictionary,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        By wanted = By.of(by);
        Filter filter = new Filter(school, teacher, dictionary, code, from, to);
        return new Report(wanted, !seesPersons(actor), items(wanted, filter, actor, locale));
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same as a table for printing")
    Export<?> table(
            Actor actor,
            Locale locale,
            @RequestParam String by,
            @RequestParam(required = false) @Nullable String school,
            @RequestParam(required = false) @Nullable UUID teacher,
            @RequestParam(required = false) @Nullable String dictionary,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Filter filter = new Filter(school, teacher, dictionary, code, from, to);
        return TABLE.of(items(By.of(by), filter, actor, locale).stream());
    }

    private List<EffectView> items(By by, Filter filter, Actor actor, Locale locale) {
        if (filter.from() != null && filter.to() != null && filter.to().isBefore(filter.from())) {
            throw Problems.malformed(Flaw.at("?to", "ends-before-it-begins"));
        }
        Reach reach = access.reach(actor, DiagnosticsAction.SEE_EFFECTS);
        if (seesPersons(actor)) {
            return views.of(by, effects.groups(by, filter, reach), Set.of(), locale);
        }
        if (by == By.TEACHER) {
            throw Problems.actionNotAllowed();
        }
        if (filter.narrows()) {
            throw Problems.plain("figures-of-the-whole-only", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        List<Group> groups = effects.groups(by, filter, reach);
        Map<String, Tally> tallies = groups.stream().collect(Collectors.toMap(Group::key, Group::tally));
        return views.of(by, groups, Discretion.hidden(tallies), locale);
    }

    private static boolean seesPersons(Actor actor) {
        return DiagnosticsAction.SEE.grants().keySet().stream().anyMatch(actor::is);
    }
}
