package org.metodika.program.associations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.associations.application.Associations;
import org.metodika.program.associations.application.MemberMoves;
import org.metodika.program.associations.application.Membership;
import org.metodika.program.associations.domain.Association;
import org.metodika.program.associations.domain.AssociationFacts;
import org.metodika.program.associations.domain.AssociationId;
import org.metodika.program.directory.Municipality;
import org.metodika.program.staff.application.StaffList;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Tokens;

/**
 * Commands in random order against the running service, while its own reactions work and their messages come a second time in other
 * threads: in the end everybody belongs where the commands said, and to one association at most.
 */
@PlatformTest
class AssociationRandomIT {

    private static final int COMMANDS = 120;
    private static final AssociationFacts FACTS = new AssociationFacts("МО", "Область");

    private final Api api;
    private final Associations associations;
    private final Membership membership;
    private final MemberMoves moves;
    private final StaffList staff;
    private final List<AssociationId> all = new ArrayList<>();
    private final Map<UUID, AssociationId> wanted = new HashMap<>();
    private final List<Thread> repetitions = new ArrayList<>();
    private int handedOver;

    AssociationRandomIT(Api api, Associations associations, Membership membership, MemberMoves moves, StaffList staff) {
        this.api = api;
        this.associations = associations;
        this.membership = membership;
        this.moves = moves;
        this.staff = staff;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 20261127})
    void everybodyArrivesWhateverComesTwice(long seed) throws InterruptedException {
        Random random = new Random(seed);
        Municipality town = new Municipality(api).withSchools();
        StringBuilder rows = new StringBuilder(Municipality.STAFF);
        for (int i = 1; i <= 10; i++) {
            rows.append(town.row("" + i, "Педагог", i <= 4 ? "руководитель МО, учитель" : "учитель", "", ""));
        }
        town.apply(town.file(Tokens.methodist(), "staff", rows.toString()));
        Map<String, UUID> ids = new HashMap<>();
        for (int i = 1; i <= 10; i++) {
            String key = StaffList.key(town.school, "" + i);
            ids.put("" + i, Objects.requireNonNull(staff.ids(List.of(key)).get(key)));
        }
        Actor head = new Actor("head of " + town.school, Set.of(Role.SCHOOL_HEAD), town.school, UUID.randomUUID());
        for (int i = 0; i < COMMANDS; i++) {
            UUID leader = ids.get("" + random.nextInt(1, 5));
            UUID person = ids.get("" + random.nextInt(1, 11));
            step(random, town.school, Objects.requireNonNull(leader), Objects.requireNonNull(person), head);
        }
        for (Thread repetition : repetitions) {
            repetition.join();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all)
                        .allSatisfy(id -> assertThat(state(id, head).move()).isNull()));
        Map<UUID, @Nullable UUID> settled = heads(ids);
        ids.values().forEach(person -> {
            AssociationId association = wanted.get(person);
            assertThat(settled.get(person))
                    .as("head of %s with seed %d", person, seed)
                    .isEqualTo(
                            association == null
                                    ? null
                                    : state(association, head).head().value());
        });
        assertThat(all.stream()
                        .map(id -> state(id, head))
                        .filter(association -> association.dissolution() == null)
                        .map(Association::head))
                .as("nobody heads two")
                .doesNotHaveDuplicates();
        all.forEach(id -> moves.complete(id.value(), cause()));
        assertThat(heads(ids)).isEqualTo(settled);
        assertThat(handedOver).as("the walk went somewhere").isPositive();
    }

    private void step(Random random, String school, UUID leader, UUID person, Actor head) {
        Change change = Change.by(head);
        Optional<AssociationId> one =
                all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
        switch (random.nextInt(8)) {
            case 0 -> {
                AssociationId id = new AssociationId(Ids.next());
                if (done(associations.register(id, school, FACTS, leader, head, change))) {
                    all.add(id);
                }
            }
            case 1, 2 ->
                one.filter(id -> done(associations.handOver(id, leader, head, change)))
                        .ifPresent(id -> handedOver++);
            case 3, 4, 5 ->
                one.ifPresent(id -> {
                    if (done(membership.add(id, person, head, change))) {
                        wanted.put(person, id);
                    }
                });
            case 6 ->
                one.ifPresent(id -> {
                    if (done(membership.remove(id, person, head, change))) {
                        assertThat(wanted.remove(person)).isEqualTo(id);
                    }
                });
            default ->
                one.filter(id -> random.nextInt(3) == 0).ifPresent(id -> {
                    if (done(associations.dissolve(id, "Причина", true, head, change))) {
                        wanted.values().removeIf(id::equals);
                    }
                });
        }
        one.ifPresent(id -> repetitions.add(Thread.startVirtualThread(() -> moves.complete(id.value(), cause()))));
    }

    private static boolean done(Outcome<Association> outcome) {
        return outcome instanceof Outcome.Done<Association>;
    }

    private Association state(AssociationId id, Actor head) {
        return associations.find(id, head).map(Versioned::state).orElseThrow();
    }

    private Map<UUID, @Nullable UUID> heads(Map<String, UUID> ids) {
        Map<UUID, @Nullable UUID> heads = new HashMap<>();
        ids.values()
                .forEach(person ->
                        heads.put(person, staff.find(person).orElseThrow().associationHeadId()));
        return heads;
    }

    private static Cause cause() {
        return new Cause(Ids.next().toString(), "/program-service/associations/again", 1, null, null);
    }
}
