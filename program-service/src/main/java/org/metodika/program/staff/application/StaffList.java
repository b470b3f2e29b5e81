package org.metodika.program.staff.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.claims.Claims;
import org.metodika.program.school.application.PutOutcome;
import org.metodika.program.staff.domain.SchoolRole;
import org.metodika.program.staff.domain.StaffEvent;
import org.metodika.program.staff.domain.StaffFacts;
import org.metodika.program.staff.domain.StaffId;
import org.metodika.program.staff.domain.StaffMember;
import org.metodika.program.staff.domain.StaffRejection.StaffFactsInvalid;

/** Staff as it comes in whole lists: looked up, checked and put many people at a time; for imports. */
public final class StaffList {

    private final AggregateStore<StaffMember, StaffEvent> store;
    private final Claims numbers;
    private final Claims emails;

    public StaffList(AggregateStore<StaffMember, StaffEvent> store, Claims numbers, Claims emails) {
        this.store = store;
        this.numbers = numbers;
        this.emails = emails;
    }

    /**
     * Somebody who is in the directory already.
     *
     * @param roles wire names, sorted
     * @param member the person as this feature knows them
     */
    public record Known(
            UUID id,
            String schoolId,
            String staffNumber,
            @Nullable String email,
            List<String> roles,
            @Nullable UUID tutorId,
            @Nullable UUID associationHeadId,
            @Nullable LocalDate dismissedOn,
            StaffMember member) {}

    /** Whether this can be a number on a staff list. */
    public static boolean isNumber(String text) {
        return StaffMember.isNumber(text);
    }

    public static String key(String schoolId, String staffNumber) {
        return StaffMember.key(schoolId, staffNumber);
    }

    /** Wire names of the roles that a staff member can have. */
    public static List<String> roles() {
        return Arrays.stream(SchoolRole.values()).map(SchoolRole::wireName).toList();
    }

    /** The people behind these keys, by key; unknown keys are left out. */
    public Map<String, Known> known(Collection<String> keys) {
        Map<String, Known> known = new HashMap<>();
        numbers.holders(keys).forEach((key, id) -> find(id).ifPresent(person -> known.put(key, person)));
        return known;
    }

    /** The person with this id; empty where there is none. */
    public Optional<Known> find(UUID id) {
        return store.find(id.toString()).map(Versioned::state).map(StaffList::known);
    }

    /** Who works under which of these addresses; people who left gave theirs up. */
    public Map<String, Known> emailHolders(Collection<String> addresses) {
        Map<String, Known> holders = new HashMap<>();
        emails.holders(addresses)
                .forEach((address, id) -> find(id).filter(
                                person -> person.dismissedOn() == null && address.equals(person.email()))
                        .ifPresent(person -> holders.put(address, person)));
        return holders;
    }

    /** The ids of these keys; unknown keys are left out. */
    public Map<String, UUID> ids(Collection<String> keys) {
        return numbers.holders(keys);
    }

    /**
     * The ids of all these keys; one that is not in the directory yet gets its wanted id reserved.
     *
     * @param wanted id for each key; whoever was faster with a key keeps theirs
     */
    public Map<String, UUID> reserve(Map<String, UUID> wanted) {
        return numbers.reserve(wanted.keySet(), key -> Objects.requireNonNull(wanted.get(key)));
    }

    /** Gives these addresses to these people; what was checked before. */
    public void assignEmails(Map<String, UUID> holders) {
        emails.assign(holders);
    }

    /**
     * What is wrong with an entry, not looking at others.
     *
     * @param present who is there under the key already; null for a new person
     * @param absent names of fields that the source knows nothing about; they stay as they are
     */
    public List<Flaw> flaws(
            UUID id,
            StaffEntry entry,
            @Nullable Known present,
            Set<String> absent,
            boolean mayGrantRoles,
            LocalDate today) {
        StaffMember member = present == null ? null : present.member();
        FactsReader reader = new FactsReader(entry, member == null ? null : member.facts(), absent);
        Optional<StaffFacts> facts = reader.read();
        if (facts.isEmpty()) {
            return reader.flaws();
        }
        Decision<StaffEvent> decision = member == null
                ? StaffMember.join(new StaffId(id), "0", "0", facts.get(), mayGrantRoles, today)
                : member.change(facts.get(), mayGrantRoles, today);
        return switch (decision) {
            case Decision.Accepted<StaffEvent> accepted -> List.of();
            case Decision.Rejected<StaffEvent>(var reason) ->
                reason.flaws().isEmpty()
                        ? List.of(Flaw.at("/staffNumber", reason.code(), arguments(member)))
                        : reason.flaws();
        };
    }

    /** Enters a person or changes them, whichever is needed. */
    public PutOutcome put(
            UUID id,
            String schoolId,
            String staffNumber,
            StaffEntry entry,
            Set<String> absent,
            boolean mayGrantRoles,
            LocalDate today,
            Change change) {
        boolean[] decided = {false};
        Outcome<StaffMember> outcome = store.create(
                id.toString(),
                change,
                () -> decide(
                        entry,
                        null,
                        absent,
                        facts ->
                                StaffMember.join(new StaffId(id), schoolId, staffNumber, facts, mayGrantRoles, today)));
        if (!(outcome instanceof Outcome.Exists<StaffMember>)) {
            return outcome instanceof Outcome.Done<StaffMember> ? new PutOutcome.Created() : effect(outcome, true);
        }
        outcome = store.change(id.toString(), change, person -> {
            decided[0] = true;
            return decide(entry, person.facts(), absent, facts -> person.change(facts, mayGrantRoles, today));
        });
        return effect(outcome, decided[0]);
    }

    private static Decision<StaffEvent> decide(
            StaffEntry entry,
            @Nullable StaffFacts present,
            Set<String> absent,
            Function<StaffFacts, Decision<StaffEvent>> then) {
        FactsReader reader = new FactsReader(entry, present, absent);
        return reader.read().map(then).orElseGet(() -> Decision.rejected(new StaffFactsInvalid(reader.flaws())));
    }

    /** What the outcome of a change means; a change that was carried out before is not decided again. */
    private static PutOutcome effect(Outcome<StaffMember> outcome, boolean decided) {
        return switch (outcome) {
            case Outcome.Done<StaffMember> done ->
                done.repeated() && decided ? new PutOutcome.Unchanged() : new PutOutcome.Changed();
            case Outcome.Refused<StaffMember> refused -> new PutOutcome.Refused(refused.reason());
            case Outcome.Unknown<StaffMember> other -> throw unexpected(other);
            case Outcome.Stale<StaffMember> other -> throw unexpected(other);
            case Outcome.Exists<StaffMember> other -> throw unexpected(other);
            case Outcome.KeyReused<StaffMember> other -> throw unexpected(other);
        };
    }

    private static IllegalStateException unexpected(Outcome<StaffMember> outcome) {
        return new IllegalStateException("An import can't come to " + outcome);
    }

    private static Object[] arguments(@Nullable StaffMember member) {
        LocalDate left = member == null ? null : member.dismissedOn();
        return left == null ? new Object[0] : new Object[] {left.toString()};
    }

    private static Known known(StaffMember person) {
        StaffFacts facts = person.facts();
        SortedSet<SchoolRole> roles = facts.roles();
        return new Known(
                person.id().value(),
                person.schoolId(),
                person.staffNumber(),
                facts.email(),
                roles.stream().map(SchoolRole::wireName).sorted().toList(),
                value(facts.tutorId()),
                value(facts.associationHeadId()),
                person.dismissedOn(),
                person);
    }

    private static @Nullable UUID value(@Nullable StaffId id) {
        return id == null ? null : id.value();
    }
}
