package org.metodika.reporting.publication.domain;

import java.time.LocalDate;
import java.util.List;

/** What happens to a publication. */
public sealed interface PublicationEvent {

    /** @param sections with what is hidden marked */
    record Published(PublicationNumber number, LocalDate on, List<School> schools, List<Section> sections)
            implements PublicationEvent {
        public Published {
            schools = List.copyOf(schools);
            sections = List.copyOf(sections);
        }
    }

    record Withdrawn(Withdrawal withdrawal) implements PublicationEvent {}
}
