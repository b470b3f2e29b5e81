package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.program.personified.domain.Circumstances;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.Employment;
import org.metodika.program.personified.domain.Initiative;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.ProgramRejection;
import org.metodika.program.personified.domain.Rules;
import org.metodika.program.personified.domain.StaffId;

/** Begins programs, whatever the content was made from: who may, for whom, on whose initiative. */
public final class Drafts {

    private final AggregateStore<Program, ProgramEvent> store;
    private final Access access;
    private final Surroundings surroundings;
    private final Initiatives initiatives;

    public Drafts(AggregateStore<Program, ProgramEvent> store, Access access, Surroundings surroundings) {
        this.store = store;
        this.access = access;
        this.surroundings = surroundings;
        this.initiatives = new Initiatives(surroundings);
    }

    /**
     * Whom a new program is for.
     *
     * @param initiative who asked for it; null where it is the one who drafts
     */
    public record Start(
            ProgramId id, StaffId teacher, @Nullable Initiative initiative) {}

    /** The rule by which a draft comes about. */
    @FunctionalInterface
    interface Rule {
        Decision<ProgramEvent> decide(ProgramEvent.Drafted drafted, Circumstances now);
    }

    /** Drafts a program by hand. */
    public Outcome<Program> draft(Start start, Content content, Actor actor, Change change) {
        return draft(start, actor, change, schoolId -> content, Program::draft);
    }

    /**
     * Drafts a program.
     *
     * @param source makes the content, given the code of the school; asked only where there may be a program
     */
    Outcome<Program> draft(Start start, Actor actor, Change change, Function<String, Content> source, Rule rule) {
        Reach reach = access.reach(actor, ProgramAction.DRAFT);
        String schoolId = Objects.requireNonNull(reach.schoolId(), "nobody drafts for all schools");
        return store.create(
                start.id().value().toString(), change, () -> decide(start, actor, reach, schoolId, source, rule));
    }

    private Decision<ProgramEvent> decide(
            Start start, Actor actor, Reach reach, String schoolId, Function<String, Content> source, Rule rule) {
        LocalDate today = surroundings.today(schoolId);
        Employment teacher = reach.covers(schoolId, start.teacher().value())
                ? surroundings.employment(schoolId, start.teacher(), today)
                : new Employment.Unknown();
        Optional<Rejection> notOnStaff = teacher.refusal();
        if (notOnStaff.isPresent()) {
            return Decision.rejected(notOnStaff.get());
        }
        List<Flaw> flaws = initiatives.flaws(start.initiative(), schoolId, Set.of(start.teacher()));
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ProgramRejection.InvalidContent(flaws));
        }
        Initiative initiative = Optional.ofNullable(start.initiative())
                .or(() -> initiatives.of(actor, Set.of(start.teacher()), today))
                .orElse(null);
        if (initiative == null) {
            return Decision.rejected(new ProgramRejection.InvalidContent(List.of(Flaw.at("/initiator", "not-null"))));
        }
        Content content = source.apply(schoolId);
        return rule.decide(
                new ProgramEvent.Drafted(
                        start.id(), schoolId, start.teacher(), initiative, today, content, Rules.Source.SHIPPED),
                surroundings.of(schoolId, start.teacher(), content));
    }
}
