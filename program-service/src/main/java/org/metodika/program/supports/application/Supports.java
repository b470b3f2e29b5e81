package org.metodika.program.supports.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Snapshots;
import org.metodika.kit.store.Versioned;
import org.metodika.program.supports.domain.ItemId;
import org.metodika.program.supports.domain.Passport;
import org.metodika.program.supports.domain.PassportEdition;
import org.metodika.program.supports.domain.Settled;
import org.metodika.program.supports.domain.StopGround;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportEvent;
import org.metodika.program.supports.domain.SupportId;
import org.metodika.program.supports.domain.SupportRejection;
import org.metodika.program.supports.domain.SupportStatus;
import org.metodika.program.supports.domain.SupportSurroundings;

/** Passports of individual support: drafting, issuing, amending, carrying out, stopping. */
public final class Supports {

    private final AggregateStore<Support, SupportEvent> store;
    private final ReachedSupports reached;
    private final Access access;
    private final SupportFacts facts;
    private final Snapshots<PassportEdition> editions;

    public Supports(
            AggregateStore<Support, SupportEvent> store,
            ReachedSupports reached,
            Access access,
            SupportFacts facts,
            Snapshots<PassportEdition> editions) {
        this.store = store;
        this.reached = reached;
        this.access = access;
        this.facts = facts;
        this.editions = editions;
    }

    /** The support; empty where there is none within the reach of the actor. */
    public Optional<Versioned<Support>> find(SupportId id, Actor actor) {
        return reached.find(id, actor);
    }

    /**
     * Drafts a passport.
     *
     * @param deficits what the support is to remove; null for all open deficits of the teacher
     */
    public Outcome<Support> draft(
            SupportId id, UUID teacher, Passport passport, @Nullable List<UUID> deficits, Actor actor, Change change) {
        Reach reach = access.reach(actor, SupportAction.WRITE);
        String schoolId = Objects.requireNonNull(reach.schoolId(), "nobody supports in all schools");
        return store.create(ReachedSupports.key(id), change, () -> {
            Passport whole = new Passport(
                    passport.decidedOn(),
                    passport.decidedBy(),
                    passport.leader(),
                    passport.participants(),
                    deficits == null ? facts.openDeficits(schoolId, teacher) : deficits,
                    passport.items(),
                    passport.agreements());
            SupportSurroundings now = facts.of(schoolId, teacher, whole, null);
            return reach.covers(schoolId, teacher) && now.people().contains(teacher)
                    ? Support.draft(new SupportEvent.Drafted(id, schoolId, teacher, null, now.today(), whole), now)
                    : Decision.rejected(
                            new SupportRejection.SupportInvalid(List.of(Flaw.at("/teacherId", "person-unknown-here"))));
        });
    }

    public Outcome<Support> changePassport(SupportId id, Passport passport, Actor actor, Change change) {
        return reached.change(
                id,
                SupportAction.WRITE,
                actor,
                change,
                support -> support.passports().change(passport, facts.of(support, passport)));
    }

    /** What stands against issuing the passport of a draft; empty for one that is issued. */
    public List<Flaw> lacking(Support support) {
        return support.asName() == SupportStatus.Name.DRAFT
                ? support.passports().lacking(support.passport(), facts.of(support))
                : List.of();
    }

    public Outcome<Support> issue(SupportId id, Actor actor, Change change) {
        return reached.change(
                id,
                SupportAction.ISSUE,
                actor,
                change,
                support -> support.passports().issue(actor.staffId(), facts.of(support)));
    }

    /** Amends an issued passport; the edition that it supersedes is kept first. */
    public Outcome<Support> amend(SupportId id, Passport passport, String reason, Actor actor, Change change) {
        return reached.change(id, SupportAction.ISSUE, actor, change, support -> {
            support.binding()
                    .ifPresent(edition -> editions.keep(
                            ReachedSupports.key(id), edition.edition().number(), edition));
            return support.passports().amend(passport, reason, actor.staffId(), facts.of(support, passport));
        });
    }

    /** All editions of the passport that the actor sees, the present one last; empty where there is no such support. */
    public Optional<List<PassportEdition>> editions(SupportId id, Actor actor) {
        return reached.find(id, actor).map(found -> {
            Optional<PassportEdition> present = found.state().binding();
            int before = present.map(edition -> edition.edition().number() - 1).orElse(0);
            List<PassportEdition> all = new ArrayList<>(editions.find(
                            ReachedSupports.key(id),
                            IntStream.rangeClosed(1, before).boxed().toList())
                    .values());
            present.ifPresent(all::add);
            return all;
        });
    }

    /** Records that an item was done; today where no day is given. */
    public Outcome<Support> done(
            SupportId id, ItemId item, @Nullable LocalDate on, String note, Actor actor, Change change) {
        return reached.change(id, SupportAction.WRITE, actor, change, support -> {
            LocalDate today = facts.today(support.schoolId());
            return support.items().done(settled(item, Settled.How.DONE, on, today, note, actor), today);
        });
    }

    /** Does without an item; today where no day is given. */
    public Outcome<Support> waive(
            SupportId id, ItemId item, @Nullable LocalDate on, String note, Actor actor, Change change) {
        return reached.change(id, SupportAction.WRITE, actor, change, support -> {
            LocalDate today = facts.today(support.schoolId());
            return support.items().waive(settled(item, Settled.How.WAIVED, on, today, note, actor), today);
        });
    }

    public Outcome<Support> reopen(SupportId id, ItemId item, String reason, Actor actor, Change change) {
        return reached.change(
                id,
                SupportAction.WRITE,
                actor,
                change,
                support -> support.items().reopen(item, reason));
    }

    public Outcome<Support> stop(SupportId id, StopGround ground, String reason, Actor actor, Change change) {
        return reached.change(
                id,
                SupportAction.ISSUE,
                actor,
                change,
                support -> support.stop(ground, reason, facts.today(support.schoolId())));
    }

    public Outcome<Support> annulStop(SupportId id, String reason, Actor actor, Change change) {
        return reached.change(id, SupportAction.ISSUE, actor, change, support -> support.annulStop(reason));
    }

    private static Settled settled(
            ItemId item, Settled.How how, @Nullable LocalDate on, LocalDate today, String note, Actor actor) {
        return new Settled(item, how, Objects.requireNonNullElse(on, today), note, actor.staffId());
    }
}
