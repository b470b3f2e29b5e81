package org.metodika.monitoring.control.web;

import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.monitoring.control.domain.Control;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Controls as answers, with their version and with the names of people. */
@Component
final class ControlAnswers {

    private final Directory directory;

    ControlAnswers(Directory directory) {
        this.directory = directory;
    }

    ResponseEntity<ControlView> ok(Outcome<Control> outcome) {
        return ok(outcome.orProblem());
    }

    ResponseEntity<ControlView> ok(Versioned<Control> found) {
        return Responses.ok(found, view(found));
    }

    ResponseEntity<ControlView> created(Outcome<Control> outcome) {
        Versioned<Control> made = outcome.orProblem();
        return Responses.created(made, view(made), "/api/monitoring/controls/{id}", made.id());
    }

    /** Whoever changes an entry says which version they saw. */
    static void demandVersion(Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
    }

    private ControlView view(Versioned<Control> found) {
        Control control = found.state();
        return ControlView.of(
                control,
                directory.names(ControlView.people(control)),
                directory.today(control.entry().schoolId()));
    }
}
