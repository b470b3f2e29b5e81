package org.metodika.test.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.OpenToAll;
import org.metodika.kit.identity.OpenToAnyone;

/** What ArchUnit has no words of its own for. */
final class HouseConditions {

    private static final Set<String> CLOCK_FACTORIES =
            Set.of("systemUTC", "systemDefaultZone", "system", "tickSeconds", "tickMinutes", "tickMillis");

    private static final String CONTRACTS = Catalogue.class.getPackageName();

    private HouseConditions() {}

    static ArchCondition<JavaClass> liveInAKnownRoom(Rooms rooms) {
        return condition("live in a known room", (type, events) -> {
            if (!rooms.owns(type) || !rooms.isKnown(type)) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " lies in no room of " + rooms.root() + " that the house knows"));
            }
        });
    }

    static ArchCondition<JavaClass> enterOtherFeaturesByTheDoor(Rooms rooms) {
        return condition("enter other features by the door", (type, events) -> {
            String own = rooms.feature(type).orElseThrow();
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                Optional<String> other = rooms.feature(target).filter(feature -> !feature.equals(own));
                if (rooms.isWiring(target) || (other.isPresent() && !rooms.isDoor(target))) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        });
    }

    static ArchCondition<JavaMethod> takeAnActorOrSayWhyNot() {
        return condition("take an actor or say why not", (method, events) -> {
            boolean open = Stream.of(OpenToAll.class, OpenToAnyone.class)
                    .anyMatch(reason ->
                            method.isAnnotatedWith(reason) || method.getOwner().isAnnotatedWith(reason));
            boolean takesActor =
                    method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Actor.class));
            if (!open && !takesActor) {
                events.add(SimpleConditionEvent.violated(
                        method, method.getFullName() + " takes no Actor and is neither @OpenToAll nor @OpenToAnyone"));
            }
        });
    }

    static ArchCondition<JavaClass> notReadTheMachinesClockOrDice() {
        return condition(
                "not read the clock or the dice of the machine",
                (type, events) -> Stream.concat(
                                type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                        .filter(HouseConditions::readsClockOrDice)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription()))));
    }

    private static boolean readsClockOrDice(JavaCodeUnitAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean takesClock =
                access.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        if (owner.isEquivalentTo(Clock.class)) {
            return CLOCK_FACTORIES.contains(name);
        }
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(UUID.class)) {
            return name.equals("randomUUID");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return name.equals("<init>")
                    && access.getTarget().getRawParameterTypes().isEmpty();
        }
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && !takesClock;
    }

    static ArchCondition<JavaClass> knowEveryLaterVersionOfAState() {
        return condition("know every later version of a state", (type, events) -> {
            List<MessageType<?>> known = type.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getTarget().getRawType().isEquivalentTo(MessageType.class)
                            && access.getTargetOwner().getPackageName().startsWith(CONTRACTS))
                    .<MessageType<?>>map(HouseConditions::messageType)
                    .toList();
            Catalogue.MESSAGES.stream()
                    .filter(message -> !known.contains(message)
                            && known.stream().anyMatch(earlier -> isLaterState(message, earlier)))
                    .forEach(missed -> events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " passes over " + missed.shortName())));
        });
    }

    private static MessageType<?> messageType(JavaFieldAccess access) {
        try {
            return (MessageType<?>) access.getTargetOwner()
                    .reflect()
                    .getField(access.getTarget().getName())
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public constant: " + access.getDescription(), e);
        }
    }

    private static boolean isLaterState(MessageType<?> one, MessageType<?> other) {
        return one.topic().kind() == Topic.Kind.STATE
                && one.topic().equals(other.topic())
                && version(one) > version(other);
    }

    private static int version(MessageType<?> type) {
        return Integer.parseInt(type.name().substring(type.name().lastIndexOf('v') + 1));
    }

    private static <T> ArchCondition<T> condition(String description, BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }
}
