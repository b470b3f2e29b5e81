package org.metodika.program.experiencecollections;

import java.time.LocalDate;
import java.util.List;

/** What happens to a yearly collection. */
public sealed interface ExperienceCollectionEvent {

    /** Начат. */
    record Composed(int year, String title, String editor, List<CollectedItem> items)
            implements ExperienceCollectionEvent {}

    /** Составлен иначе. */
    record Changed(String title, String editor, List<CollectedItem> items) implements ExperienceCollectionEvent {}

    /** Выпущен. */
    record Issued(LocalDate on, List<CollectedItem> items) implements ExperienceCollectionEvent {}
}
