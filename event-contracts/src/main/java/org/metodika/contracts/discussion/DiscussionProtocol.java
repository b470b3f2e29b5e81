package org.metodika.contracts.discussion;

import java.time.LocalDate;
import org.metodika.contracts.Meaning;

/** Протокол обсуждения. */
@Meaning("Protocol of a discussion")
public record DiscussionProtocol(
        @Meaning("Number of the protocol") String number,
        @Meaning("Date of the protocol") LocalDate date) {}
