package org.metodika.test.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The plan of one service: tells from the package of a class in which feature and ring it lies.
 *
 * @param root package of the application class
 */
record Rooms(String root) {

    static final Set<String> RINGS = Set.of("domain", "application", "web", "messaging");
    private static final String WIRING = "wiring";
    private static final String IDS = "ids";

    boolean owns(JavaClass type) {
        String place = type.getPackageName();
        return place.equals(root) || place.startsWith(root + ".");
    }

    /** The parts of the package below the root. */
    List<String> path(JavaClass type) {
        String place = type.getPackageName();
        return place.equals(root)
                ? List.of()
                : List.of(place.substring(root.length() + 1).split("\\."));
    }

    /** Wiring and the service's ids are no features. */
    Optional<String> feature(JavaClass type) {
        if (!owns(type)) {
            return Optional.empty();
        }
        return path(type).stream().findFirst().filter(first -> !first.equals(WIRING) && !first.equals(IDS));
    }

    /** Empty for a flat feature. */
    Optional<String> ring(JavaClass type) {
        return feature(type).flatMap(feature -> path(type).stream().skip(1).findFirst());
    }

    boolean isKnown(JavaClass type) {
        return ring(type).map(ring -> RINGS.contains(ring) || ring.equals(IDS)).orElse(true);
    }

    /** What others may touch of a feature. */
    boolean isDoor(JavaClass type) {
        return ring(type)
                .map(ring -> ring.equals("application") || ring.equals(IDS))
                .orElse(true);
    }

    boolean isWiring(JavaClass type) {
        return owns(type)
                && path(type).stream().findFirst().filter(WIRING::equals).isPresent();
    }

    DescribedPredicate<JavaClass> inRing(String name) {
        return describe("in a ring " + name, type -> {
            JavaClass element = type.getBaseComponentType();
            return ring(element).filter(name::equals).isPresent();
        });
    }

    DescribedPredicate<JavaClass> inAFeature() {
        return describe("in a feature", type -> feature(type).isPresent());
    }

    DescribedPredicate<JavaClass> inWiring() {
        return describe("in wiring", this::isWiring);
    }

    DescribedPredicate<JavaClass> inRoot() {
        return describe("in the root package", type -> type.getPackageName().equals(root));
    }
}
