package org.metodika.contracts.publication;

import java.util.List;
import org.metodika.contracts.Meaning;

/** Таблица сводки. */
@Meaning("A table of a published digest, small numbers hidden")
public record PublishedTable(
        @Meaning("PLANS development plans (D06), PROGRAMS, CHECKPOINTS or DEFICITS")
        String subject,

        @Meaning("A line of each organisation, and the last one of all together")
        List<PublishedLine> lines) {}
