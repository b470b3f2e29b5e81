package org.metodika.contracts.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Строка сводки. */
@Meaning("A line of a published table")
public record PublishedLine(
        @Meaning("School code; absent in the line of all together") @Nullable
        String schoolId,

        @Meaning("One number of each column") List<PublishedNumber> numbers) {}
