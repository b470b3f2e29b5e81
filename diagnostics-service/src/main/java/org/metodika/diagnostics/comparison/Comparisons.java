package org.metodika.diagnostics.comparison;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.metodika.diagnostics.access.DiagnosticsAction;
import org.metodika.diagnostics.assessment.application.Assessments;
import org.metodika.diagnostics.level.Measurement;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/** The comparisons of assessments, and what people wrote beside them. */
public final class Comparisons {

    private final AggregateStore<Comparison, ComparisonEvent> store;
    private final Assessments assessments;
    private final Directory directory;
    private final Access access;

    public Comparisons(
            AggregateStore<Comparison, ComparisonEvent> store,
            Assessments assessments,
            Directory directory,
            Access access) {
        this.store = store;
        this.assessments = assessments;
        this.directory = directory;
        this.access = access;
    }

    /** Ids of two assessments. */
    record Wanted(UUID before, UUID after) {
        /** The same two have one comparison, whoever compares them first. */
        UUID id() {
            return Ids.from("comparison", before, after);
        }
    }

    /**
     * Two assessments that can be compared.
     *
     * @throws org.metodika.kit.problem.ProblemException 404 where one is not within reach, 422 naming what differs
     */
    Pair pair(Wanted wanted, Actor actor) {
        return pair(wanted, actor, DiagnosticsAction.SEE);
    }

    private Pair pair(Wanted wanted, Actor actor, Action action) {
        Reach reach = access.reach(actor, action);
        Pair pair = new Pair(measured(wanted.before(), reach), measured(wanted.after(), reach));
        pair.refusal().ifPresent(refusal -> {
            throw Problems.of(refusal);
        });
        return pair;
    }

    private Measurement measured(UUID assessment, Reach reach) {
        return assessments
                .measurement(assessment)
                .filter(found -> reach.covers(found.schoolId(), found.teacherId()))
                .orElseThrow(Problems::notFound);
    }

    /** What people wrote beside two assessments; empty where nobody did. */
    Optional<Versioned<Comparison>> find(Wanted wanted) {
        return store.find(wanted.id().toString());
    }

    /** Records what somebody found by comparing. */
    Outcome<Comparison> record(
            Wanted wanted, UUID entryId, String note, List<Comparison.Material> materials, Actor actor, Change change) {
        Pair pair = pair(wanted, actor, DiagnosticsAction.ASSESS);
        String school = pair.before().schoolId();
        UUID teacher = pair.before().teacherId();
        Comparison.Entry entry =
                new Comparison.Entry(entryId, note, materials, directory.today(school), actor.staffId());
        String id = wanted.id().toString();
        Outcome<Comparison> outcome = store.create(
                id,
                change,
                () -> Decision.accepted(
                        new ComparisonEvent(wanted.id(), school, teacher, wanted.before(), wanted.after(), entry)));
        return outcome instanceof Outcome.Exists<Comparison>
                ? store.change(id, change, comparison -> comparison.record(entry))
                : outcome;
    }
}
