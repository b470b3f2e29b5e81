package org.metodika.diagnostics.level;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.mapping.Mappings;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows actual against required levels. */
@RestController
@Tag(name = "Levels")
class LevelController {

    private final Levels levels;
    private final Dictionaries dictionaries;
    private final Instruments instruments;
    private final Mappings mappings;
    private final Directory directory;
    private final Access access;

    LevelController(
            Levels levels,
            Dictionaries dictionaries,
            Instruments instruments,
            Mappings mappings,
            Directory directory,
            Access access) {
        this.levels = levels;
        this.dictionaries = dictionaries;
        this.instruments = instruments;
        this.mappings = mappings;
        this.directory = directory;
        this.access = access;
    }

    @GetMapping("/api/diagnostics/teachers/{staffId}/levels")
    @Operation(summary = "Show a teacher's actual and required level per criterion, the gap and the strengths")
    LevelsView levels(
            @PathVariable UUID staffId,
            @Parameter(description = "Code of a dictionary by which each criterion is shown too")
                    @RequestParam(required = false)
                    @Nullable
                    String as,
            Actor actor,
            Locale locale) {
        Reach reach = access.reach(actor, DiagnosticsAction.SEE);
        KnownPerson teacher = directory
                .person(staffId)
                .filter(person -> reach.covers(person.schoolId(), person.id()))
                .orElseThrow(Problems::notFound);
        return LevelsView.of(teacher, levels.of(staffId), dictionaries, instruments, mappings.lens(as, locale), locale);
    }
}
