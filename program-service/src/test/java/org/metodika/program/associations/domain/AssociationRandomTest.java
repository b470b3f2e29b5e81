package org.metodika.program.associations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;

/**
 * A school with a few associations, all commands in random order, reactions that come late, twice or break off: nobody ever belongs
 * to two associations, nobody heads two, and in the end everybody belongs where the commands said.
 */
class AssociationRandomTest {

    private static final int COMMANDS = 1_500;
    private static final int PEOPLE = 12;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Random random = new Random(0);
    private final Map<StaffId, @Nullable StaffId> headOf = new HashMap<>();
    private final Map<AssociationId, Association> associations = new HashMap<>();
    /** What the commands said: who belongs where, whatever has been moved yet. */
    private final Map<StaffId, AssociationId> wanted = new HashMap<>();
    /** Everything that was ever told, in order, and how far it has been heard. */
    private final List<AssociationId> told = new ArrayList<>();

    private final Map<Class<?>, Integer> came =
            new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
    private int heard;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 17, 256, 4711, 90210})
    void everybodyBelongsToOneAssociationAtMostAndArrives(long seed) {
        random = new Random(seed);
        for (int i = 0; i < COMMANDS; i++) {
            step(i);
            check();
        }
        while (heard < told.size()) {
            complete(told.get(heard++), Integer.MAX_VALUE);
        }
        checkArrived();
        Map<StaffId, @Nullable StaffId> settled = new HashMap<>(headOf);
        told.forEach(id -> complete(id, Integer.MAX_VALUE));
        assertThat(headOf).as("heard a second time from the beginning").isEqualTo(settled);
        assertThat(came.keySet())
                .as("the walk went everywhere")
                .contains(
                        AssociationEvent.HandedOver.class,
                        AssociationEvent.MembersMoved.class,
                        AssociationEvent.Vacated.class,
                        AssociationEvent.HeadKept.class,
                        AssociationEvent.Dissolved.class);
    }

    private void step(int number) {
        switch (random.nextInt(10)) {
            case 0 -> register(number);
            case 1, 2 -> one().ifPresent(this::handOver);
            case 3, 4 -> one().ifPresent(this::join);
            case 5 -> leave();
            case 6 -> one().ifPresent(a -> apply(a, a.left(a.head(), TODAY)));
            case 7 -> one().ifPresent(a -> apply(a, a.stays(a.head())));
            case 8 -> one().ifPresent(this::dissolve);
            default -> hear();
        }
    }

    private void register(int number) {
        StaffId head = anybody();
        if (occupiedBy(head).isPresent()) {
            return;
        }
        AssociationId id = new AssociationId(new UUID(7, number));
        Decision<AssociationEvent> decision = Association.register(
                id, "1001", new AssociationFacts("МО " + number, "Область"), new Candidate(head, true, true));
        associations.put(id, Association.from(event(decision)));
        headOf.forEach((person, of) -> {
            if (head.equals(of)) {
                wanted.put(person, id);
            }
        });
    }

    private void handOver(Association association) {
        StaffId to = anybody();
        if (occupiedBy(to).filter(other -> !other.equals(association.id())).isPresent()) {
            return;
        }
        headOf.forEach((person, of) -> {
            boolean unregistered = to.equals(of) && !wanted.containsKey(person);
            if (unregistered && accepted(association.handOver(new Candidate(to, true, true)))) {
                wanted.put(person, association.id());
            }
        });
        apply(association, association.handOver(new Candidate(to, true, true)));
    }

    private void join(Association association) {
        StaffId person = anybody();
        boolean elsewhere = Optional.ofNullable(headOf.get(person))
                .flatMap(this::occupiedBy)
                .filter(other -> !other.equals(association.id()))
                .isPresent();
        if (!elsewhere && association.closedToMembers().isEmpty()) {
            headOf.put(person, association.head());
            wanted.put(person, association.id());
        }
    }

    private void leave() {
        StaffId person = anybody();
        headOf.put(person, null);
        wanted.remove(person);
    }

    private void dissolve(Association association) {
        boolean release = random.nextInt(3) > 0;
        int members =
                (int) wanted.values().stream().filter(association.id()::equals).count();
        if (apply(association, association.dissolve("Причина", TODAY, members, release))) {
            wanted.values().removeIf(association.id()::equals);
        }
    }

    /** The next message, or any old one once more; sometimes it breaks off on the way and comes again. */
    private void hear() {
        if (told.isEmpty()) {
            return;
        }
        if (random.nextInt(3) == 0) {
            complete(told.get(random.nextInt(told.size())), random.nextInt(3));
        } else if (heard < told.size()) {
            complete(told.get(heard++), Integer.MAX_VALUE);
        }
    }

    private void complete(AssociationId id, int most) {
        Association association = Objects.requireNonNull(associations.get(id));
        Move move = association.move();
        if (move == null) {
            return;
        }
        int moved = 0;
        for (StaffId person : List.copyOf(headOf.keySet())) {
            if (move.from().equals(headOf.get(person))) {
                if (moved++ == most) {
                    return;
                }
                headOf.put(person, move.to());
            }
        }
        apply(association, association.membersMoved());
    }

    private boolean apply(Association association, Decision<AssociationEvent> decision) {
        if (!(decision instanceof Decision.Accepted<AssociationEvent>(var events))) {
            assertThat(associations).containsEntry(association.id(), association);
            return false;
        }
        Association next = association;
        for (AssociationEvent event : events) {
            next = next.after(event);
            came.merge(event.getClass(), 1, Integer::sum);
            if (event instanceof AssociationEvent.HandedOver || event instanceof AssociationEvent.Dissolved) {
                told.add(association.id());
            }
        }
        associations.put(association.id(), next);
        return !events.isEmpty();
    }

    private void check() {
        for (int i = 0; i < PEOPLE; i++) {
            StaffId person = person(i);
            assertThat(associations.values().stream().filter(a -> a.occupies(person)))
                    .as("associations that hold one head")
                    .hasSizeLessThanOrEqualTo(1);
        }
        wanted.forEach((person, association) -> assertThat(
                        Optional.ofNullable(headOf.get(person)).flatMap(this::occupiedBy))
                .as("a member is known by a head of the own association, the present or the former one")
                .contains(association));
    }

    private void checkArrived() {
        assertThat(associations.values()).allSatisfy(a -> assertThat(a.move()).isNull());
        wanted.forEach((person, id) -> assertThat(headOf.get(person))
                .isEqualTo(Objects.requireNonNull(associations.get(id)).head()));
    }

    private static boolean accepted(Decision<AssociationEvent> decision) {
        return decision instanceof Decision.Accepted<AssociationEvent>(var events) && !events.isEmpty();
    }

    private Optional<AssociationId> occupiedBy(StaffId person) {
        return associations.values().stream()
                .filter(a -> a.occupies(person))
                .map(Association::id)
                .findFirst();
    }

    private Optional<Association> one() {
        List<Association> all = associations.values().stream()
                .sorted((a, b) -> b.id().value().compareTo(a.id().value()))
                .limit(6)
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private StaffId anybody() {
        return person(random.nextInt(PEOPLE));
    }

    private StaffId person(int number) {
        StaffId id = new StaffId(new UUID(1, number));
        headOf.putIfAbsent(id, null);
        return id;
    }
}
