package org.metodika.program.dossiers;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.metodika.contracts.group.GroupState;
import org.metodika.contracts.portfolio.PortfolioState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.leading.LedReach;

/** Dossiers: what is told of their documents, and what people record of papers. */
public final class Dossiers {

    /** Path by which dossiers are found that know a group. */
    public static final String GROUP = "groups.id";

    /** Path by which the dossiers of a teacher are found. */
    public static final String TEACHER = "teacher";

    private final AggregateStore<Dossier, DossierEvent> store;
    private final GroupsOfProgram groups;
    private final PortfolioOfTeacher portfolios;
    private final Access access;
    private final Directory directory;

    /** Development groups as they are stored now. */
    @FunctionalInterface
    public interface GroupsOfProgram {
        /** What the groups that work on a program or did tell of it. */
        List<Dossier.GroupOrders> of(UUID program);
    }

    /** Portfolios as they are stored now. */
    @FunctionalInterface
    public interface PortfolioOfTeacher {
        /** What the teacher's portfolio holds for a dossier; empty where there is no portfolio. */
        Optional<Dossier.Evidences> of(UUID teacher, UUID dossier);
    }

    public Dossiers(
            AggregateStore<Dossier, DossierEvent> store,
            GroupsOfProgram groups,
            PortfolioOfTeacher portfolios,
            Access access,
            Directory directory) {
        this.store = store;
        this.groups = groups;
        this.portfolios = portfolios;
        this.access = access;
        this.directory = directory;
    }

    /** Takes what program or support tell; in whatever order and however often it comes. */
    void learn(UUID id, Subject told, Cause cause) {
        learn(id, new DossierEvent.SubjectTold(id, told), dossier -> dossier.learn(told), cause);
        // Group and portfolio may have told of it before there was a dossier; from now on they find one.
        if (told.kind() == Subject.Kind.PROGRAM) {
            groups.of(id).forEach(group -> learn(id, group, cause));
        }
        portfolios.of(told.teacher(), id).ifPresent(held -> learn(id, held, cause));
    }

    /** Takes what a group tells, for the programs that it works on and those that it has left. */
    void learn(GroupState told, long sequence, Cause cause) {
        Set<String> programs =
                new LinkedHashSet<>(store.idsBy(GROUP, told.groupId().toString()));
        told.programs().forEach(program -> programs.add(program.toString()));
        for (String program : programs) {
            UUID id = UUID.fromString(program);
            learn(id, GroupPapers.of(told, sequence, id), cause);
        }
    }

    /** Takes what a portfolio holds, for all dossiers of its teacher. */
    void learn(PortfolioState told, long sequence, Cause cause) {
        for (String dossier : store.idsBy(TEACHER, told.teacherId().toString())) {
            UUID id = UUID.fromString(dossier);
            learn(id, PortfolioPapers.of(told, sequence, id), cause);
        }
    }

    /** Nothing happens where there is no dossier yet: whoever opens it asks for the portfolio. */
    private void learn(UUID id, Dossier.Evidences told, Cause cause) {
        store.change(id.toString(), Change.causedBy(cause), dossier -> dossier.learn(told));
    }

    /** Nothing happens where there is no dossier yet: whoever opens it asks for the groups. */
    private void learn(UUID id, Dossier.GroupOrders told, Cause cause) {
        store.change(id.toString(), Change.causedBy(cause), dossier -> dossier.learn(told));
    }

    /** Takes what monitoring tells of a checkpoint of the program; it may come before the program itself. */
    void learn(UUID id, String schoolId, UUID teacher, Dossier.PlannedControl told, Cause cause) {
        learn(id, new DossierEvent.CheckpointTold(id, schoolId, teacher, told), dossier -> dossier.learn(told), cause);
    }

    private void learn(UUID id, DossierEvent opening, Function<Dossier, Decision<DossierEvent>> decide, Cause cause) {
        Change change = Change.causedBy(cause);
        String key = id.toString();
        Outcome<Dossier> outcome = store.change(key, change, decide);
        if (outcome instanceof Outcome.Unknown<Dossier>) {
            outcome = store.create(key, change, () -> Decision.accepted(opening));
        }
        if (outcome instanceof Outcome.Exists<Dossier>) {
            outcome = store.change(key, change, decide);
        }
        if (!(outcome instanceof Outcome.Done<Dossier>)) {
            throw new IllegalStateException("What is told of " + id + " came to " + outcome);
        }
    }

    Optional<Versioned<Dossier>> find(UUID id, Actor actor) {
        LedReach reach = LedReach.of(
                access,
                actor,
                DossierAction.SEE,
                () -> store.find(id.toString())
                        .map(Versioned::state)
                        .filter(dossier -> dossier.schoolId().equals(actor.schoolId()))
                        .filter(dossier -> leaders(dossier).contains(actor.staffId()))
                        .isPresent());
        return store.find(id.toString())
                .filter(found -> found.state().subject() != null)
                .filter(found ->
                        reach.covers(found.state().schoolId(), found.state().teacher(), leaders(found.state())));
    }

    private static Set<UUID> leaders(Dossier dossier) {
        Subject subject = dossier.subject();
        UUID leader = subject == null ? null : subject.leader();
        return leader == null ? Set.of() : Set.of(leader);
    }

    /** Records where a document is on paper. */
    Outcome<Dossier> record(UUID id, DossierDocument document, String place, LocalDate on, Actor actor, Change change) {
        return store.change(
                id.toString(),
                change,
                reached(actor),
                dossier -> dossier.record(new Dossier.Paper(
                        document, place, on, directory.today(dossier.schoolId()), actor.staffId(), null)));
    }

    /** Withdraws the record of a paper. */
    Outcome<Dossier> withdraw(UUID id, DossierDocument document, String because, Actor actor, Change change) {
        return store.change(id.toString(), change, reached(actor), dossier -> dossier.withdraw(document, because));
    }

    private Predicate<Dossier> reached(Actor actor) {
        Reach reach = access.reach(actor, DossierAction.RECORD);
        return dossier -> dossier.subject() != null && reach.covers(dossier.schoolId(), dossier.teacher());
    }
}
