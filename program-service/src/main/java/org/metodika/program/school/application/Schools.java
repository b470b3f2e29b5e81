package org.metodika.program.school.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.school.domain.School;
import org.metodika.program.school.domain.SchoolEvent;
import org.metodika.program.school.domain.SchoolFacts;
import org.metodika.program.school.domain.SchoolFactsInvalid;

/** The schools of the municipality (E04). */
public final class Schools {

    private final AggregateStore<School, SchoolEvent> store;
    private final Access access;
    private final Clock clock;

    public Schools(AggregateStore<School, SchoolEvent> store, Access access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** Whether this can be the code of a school. */
    public static boolean isCode(String text) {
        return School.isCode(text);
    }

    /** The school as it is now; empty where the code is unknown. */
    public Optional<KnownSchool> known(String code) {
        return store.find(code).map(Versioned::state).map(Schools::known);
    }

    /** Today in the time zone of the school. */
    public LocalDate today(KnownSchool school) {
        return LocalDate.now(clock.withZone(ZoneId.of(school.timeZone())));
    }

    /** The school, where the actor may see it. */
    public Optional<Versioned<School>> find(String code, Actor actor) {
        Reach reach = access.reach(actor, DirectoryAction.SEE_NAMES);
        return reach.everybody() || code.equals(reach.schoolId()) ? store.find(code) : Optional.empty();
    }

    /** Changes the facts of a school that is there. */
    public Outcome<School> change(String code, SchoolEntry entry, Actor actor, Change change) {
        Reach reach = access.reach(actor, DirectoryAction.MANAGE);
        return store.change(
                code, change, school -> reach.coversSchool(school.code()), school -> decide(entry, school::change));
    }

    /** Enters a school or changes it, whichever is needed; for imports. */
    public PutOutcome put(String code, SchoolEntry entry, Change change) {
        boolean[] decided = {false};
        Outcome<School> outcome =
                store.create(code, change, () -> decide(entry, facts -> School.register(code, facts)));
        if (outcome instanceof Outcome.Exists<School>) {
            outcome = store.change(code, change, school -> {
                decided[0] = true;
                return decide(entry, school::change);
            });
            return effect(outcome, decided[0]);
        }
        return outcome instanceof Outcome.Done<School> ? new PutOutcome.Created() : effect(outcome, true);
    }

    /** What the outcome of a change means; a change that was carried out before is not decided again. */
    private static PutOutcome effect(Outcome<School> outcome, boolean decided) {
        return switch (outcome) {
            case Outcome.Done<School> done ->
                done.repeated() && decided ? new PutOutcome.Unchanged() : new PutOutcome.Changed();
            case Outcome.Refused<School> refused -> new PutOutcome.Refused(refused.reason());
            case Outcome.Unknown<School> other -> throw unexpected(other);
            case Outcome.Stale<School> other -> throw unexpected(other);
            case Outcome.Exists<School> other -> throw unexpected(other);
            case Outcome.KeyReused<School> other -> throw unexpected(other);
        };
    }

    private static IllegalStateException unexpected(Outcome<School> outcome) {
        return new IllegalStateException("An import can't come to " + outcome);
    }

    private static Decision<SchoolEvent> decide(SchoolEntry entry, Function<SchoolFacts, Decision<SchoolEvent>> then) {
        List<Flaw> flaws = new ArrayList<>();
        return entry.read(flaws).map(then).orElseGet(() -> Decision.rejected(new SchoolFactsInvalid(flaws)));
    }

    private static KnownSchool known(School school) {
        SchoolFacts facts = school.facts();
        return new KnownSchool(
                school.code(),
                facts.name(),
                facts.timeZone(),
                facts.organisationType().name());
    }
}
