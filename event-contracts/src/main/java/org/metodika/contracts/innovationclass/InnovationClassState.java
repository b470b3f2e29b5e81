package org.metodika.contracts.innovationclass;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Занятие «Школы инноваций»: текущее состояние. */
@Meaning("A class of the school of innovations as it is now")
public record InnovationClassState(
        @Meaning("Id of the class") UUID classId,

        @Meaning(
                "School code of the school that holds it for its own people; absent where the methodical centre holds it for all")
        @Nullable
        String schoolId,

        @Meaning("What it is about") String topic,

        @Meaning("Pseudonymous id of the lecturer; absent for people outside the schools") @Nullable
        UUID lecturerId,

        @Meaning("Lecturer from outside the schools, in words") @Nullable
        String lecturer,

        @Meaning("Day of the class, in the time zone of the school that holds it")
        LocalDate day,

        @Meaning("When it begins at the school or the centre, e.g. 14:30") @Nullable
        String startsAt,

        @Meaning("How long it takes, 15 to 480 in steps of 15")
        int minutes,

        @Meaning("Where it is held") String place,

        @Meaning("How many may sign up") int places,

        @Meaning("PLANNED, HELD or CANCELLED") String status,

        @Meaning("Who has signed up, in that order") List<InnovationClassSeat> signedUp,

        @Meaning("Who came; empty while it is not held") List<InnovationClassSeat> attended,

        @Meaning("Why it was cancelled") @Nullable String cancelledBecause) {}
