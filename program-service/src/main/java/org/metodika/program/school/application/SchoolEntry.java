package org.metodika.program.school.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.school.domain.OrganisationType;
import org.metodika.program.school.domain.SchoolFacts;

/**
 * Facts of a school as they come from outside, not checked yet.
 *
 * @param name official short name of the organisation
 * @param organisationType GENERAL or PRESCHOOL (E04)
 * @param timeZone IANA time zone, e.g. {@code Europe/Moscow}
 */
public record SchoolEntry(
        @Nullable String name,
        @Nullable String organisationType,
        @Nullable String timeZone) {

    /** What is wrong with the entry; empty when nothing is. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        read(flaws).ifPresent(facts -> flaws.addAll(facts.flaws()));
        return flaws;
    }

    /** The facts; empty when a flaw is added that keeps them from being read. */
    Optional<SchoolFacts> read(List<Flaw> flaws) {
        String readName = required(flaws, "/name", name);
        String readZone = required(flaws, "/timeZone", timeZone);
        String typeName = required(flaws, "/organisationType", organisationType);
        Optional<OrganisationType> type = Arrays.stream(OrganisationType.values())
                .filter(known -> known.name().equals(typeName))
                .findFirst();
        if (organisationType != null && type.isEmpty()) {
            flaws.add(Flaw.at(
                    "/organisationType",
                    "unknown-value",
                    organisationType,
                    String.join(
                            ", ",
                            Arrays.stream(OrganisationType.values())
                                    .map(Enum::name)
                                    .toList())));
        }
        return flaws.isEmpty()
                ? type.map(known -> new SchoolFacts(readName.strip(), known, readZone.strip()))
                : Optional.empty();
    }

    private static String required(List<Flaw> flaws, String pointer, @Nullable String text) {
        if (text == null) {
            flaws.add(Flaw.at(pointer, "not-null"));
            return "";
        }
        return text;
    }
}
