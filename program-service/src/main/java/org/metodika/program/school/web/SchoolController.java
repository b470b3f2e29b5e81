package org.metodika.program.school.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.program.school.application.SchoolEntry;
import org.metodika.program.school.application.Schools;
import org.metodika.program.school.domain.School;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One school at a time; schools come in by import. */
@RestController
@RequestMapping("/api/directory/schools/{code}")
@Tag(name = "Directory: schools")
public final class SchoolController {

    private final Schools schools;

    public SchoolController(Schools schools) {
        this.schools = schools;
    }

    /**
     * A school.
     *
     * @param id school code
     * @param organisationType GENERAL or PRESCHOOL (E04)
     * @param timeZone IANA time zone
     */
    record SchoolView(String id, String name, String organisationType, String timeZone) {

        static SchoolView of(School school) {
            return new SchoolView(
                    school.code(),
                    school.facts().name(),
                    school.facts().organisationType().name(),
                    school.facts().timeZone());
        }
    }

    @Operation(summary = "One school")
    @GetMapping
    ResponseEntity<SchoolView> read(Actor actor, @PathVariable String code) {
        Versioned<School> school = schools.find(code, actor).orElseThrow(Problems::notFound);
        return Responses.ok(school, SchoolView.of(school.state()));
    }

    @Operation(summary = "Replace the facts of a school")
    @PutMapping
    ResponseEntity<SchoolView> change(
            Actor actor, Change change, @PathVariable String code, @RequestBody SchoolEntry entry) {
        Versioned<School> school = schools.change(code, entry, actor, change).orProblem();
        return Responses.ok(school, SchoolView.of(school.state()));
    }
}
