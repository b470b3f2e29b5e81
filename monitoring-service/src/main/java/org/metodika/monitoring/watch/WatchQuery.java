package org.metodika.monitoring.watch;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; what is absent does not matter. */
record WatchQuery(
        @Parameter(description = "One of the lists") @Nullable
        WatchList list,

        @Parameter(description = "Staff id of who heads the association of the person") @Nullable
        UUID associationHead,

        @Parameter(description = "Staff id of the tutor of the program, else of the person") @Nullable
        UUID tutor,

        @Parameter(description = "Staff id of the curator of the program") @Nullable
        UUID curator,

        @Parameter(description = "Staff id of the person concerned") @Nullable
        UUID person,

        @Parameter(description = "Program") @Nullable UUID program,

        @Parameter(
                description =
                        "Only what one accompanies or has to do oneself: as curator, tutor, head of the association, or responsible")
        @Nullable
        Boolean mine) {

    boolean matches(WatchEntry entry, Viewer viewer) {
        WatchEntry.People people = entry.people();
        return wanted(list, entry.list())
                && wanted(associationHead, people.associationHeadId())
                && wanted(tutor, people.tutorId())
                && wanted(curator, people.curatorId())
                && wanted(person, entry.personId())
                && wanted(program, entry.programId())
                && (!Boolean.TRUE.equals(mine) || people.include(viewer.self()));
    }

    private static boolean wanted(@Nullable Object asked, @Nullable Object is) {
        return asked == null || asked.equals(is);
    }
}
