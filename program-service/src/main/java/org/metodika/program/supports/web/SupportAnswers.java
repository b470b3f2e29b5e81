package org.metodika.program.supports.web;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.program.supports.domain.Support;
import org.springframework.http.ResponseEntity;

/** Answers with a support and the names of its people. */
public final class SupportAnswers {

    private static final String ONE = "/api/supports/{supportId}";

    private final Directory directory;

    public SupportAnswers(Directory directory) {
        this.directory = directory;
    }

    ResponseEntity<SupportView> created(Outcome<Support> outcome) {
        Versioned<Support> support = outcome.orProblem();
        return Responses.created(support, view(support.state()), ONE, support.id());
    }

    ResponseEntity<SupportView> ok(Outcome<Support> outcome) {
        return ok(outcome.orProblem());
    }

    ResponseEntity<SupportView> ok(Versioned<Support> support) {
        return Responses.ok(support, view(support.state()));
    }

    /** Refuses a change that doesn't say which version it is of. */
    static void demandVersion(Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
    }

    private SupportView view(Support support) {
        Set<UUID> people = new HashSet<>(support.passport().people());
        people.add(support.teacher());
        return SupportView.of(support, directory.names(people));
    }
}
