package org.metodika.program.learningsessions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What learning sessions do for difficulties (E15). */
@RestController
@RequestMapping("/api/learning-sessions")
@Tag(name = "Learning sessions")
public final class CoverageController {

    private final Coverages coverages;

    public CoverageController(Coverages coverages) {
        this.coverages = coverages;
    }

    /**
     * One difficulty, as {@link Coverage.Line} explains.
     *
     * @param hidden whether its figures are left out, since they are of fewer than five people
     */
    record CoverageLine(
            String dictionary,
            String code,
            int sessions,
            boolean hidden,
            @Nullable Integer teachers,
            @Nullable Integer stillOpen,
            @Nullable Integer attended,
            @Nullable Integer resolvedSince) {

        static CoverageLine of(Coverage.Line line, boolean withoutPersons) {
            int slash = line.difficulty().indexOf('/');
            String dictionary = line.difficulty().substring(0, slash);
            String code = line.difficulty().substring(slash + 1);
            return withoutPersons && line.isOfFew()
                    ? new CoverageLine(dictionary, code, line.sessions(), true, null, null, null, null)
                    : new CoverageLine(
                            dictionary,
                            code,
                            line.sessions(),
                            false,
                            line.teachers(),
                            line.stillOpen(),
                            line.attended(),
                            line.resolvedSince());
        }
    }

    /** Difficulties that sessions address. */
    record SessionCoverageView(LocalDate from, LocalDate until, List<CoverageLine> difficulties) {

        static SessionCoverageView of(Coverage coverage, boolean withoutPersons) {
            return new SessionCoverageView(
                    coverage.from(),
                    coverage.until(),
                    coverage.lines().stream()
                            .map(line -> CoverageLine.of(line, withoutPersons))
                            .toList());
        }
    }

    @GetMapping("/coverage")
    @Operation(
            summary = "What the sessions of a calendar year do for the difficulties of teachers within reach",
            description =
                    "An analyst sees no difficulty of fewer than five people, nor one from which as few could be told.")
    SessionCoverageView ofYear(
            @Parameter(description = "Calendar year") @RequestParam @Min(2015) @Max(2100) int year, Actor actor) {
        return SessionCoverageView.of(coverages.ofYear(year, actor), coverages.isWithoutPersons(actor));
    }

    @GetMapping("/{sessionId}/coverage")
    @Operation(summary = "The same of one session, for those who had the difficulties on its day")
    SessionCoverageView ofSession(@PathVariable UUID sessionId, Actor actor) {
        return SessionCoverageView.of(
                coverages.ofSession(sessionId, actor).orElseThrow(Problems::notFound),
                coverages.isWithoutPersons(actor));
    }
}
