package org.metodika.contracts.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Пункт паспорта. */
@Meaning("An item of the passport (C23)")
public record SupportItem(
        @Meaning("Item of the passport") UUID itemId,
        @Meaning("Content of the item") String content,
        @Meaning("Deadline of the item") @Nullable LocalDate deadline,
        @Meaning("Activity of the supported; may be empty") String supportedActivity,
        @Meaning("Activity of the supporter; may be empty") String supporterActivity,
        @Meaning("Joint activity; may be empty") String jointActivity,

        @Meaning("Kinds of help, codes: PEDAGOGICAL, PSYCHOLOGICAL, METHODICAL, SOCIAL, OTHER (C02)")
        List<String> help,

        @Meaning(
                "Line of tutor support: ACHIEVEMENTS_AND_DIFFICULTIES, DESIGN_AND_EXPERIENCE or REFLECTION; absent for none (B12)")
        @Nullable
        String line,

        @Meaning("PLANNED, DONE or WAIVED") String standing,
        @Meaning("Day it was done or waived") @Nullable LocalDate settledOn,
        @Meaning("Note of that day") @Nullable String note) {}
