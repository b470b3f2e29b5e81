package org.metodika.contracts.campaign;

import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Ожидаемый лист ответов. */
@Meaning("A sheet that a campaign expects of each teacher")
public record ExpectedSheet(
        @Meaning("Code of the source of diagnosis (C20, C21), or SELF_ASSESSMENT")
        String source,

        @Meaning("ADMINISTRATION, MENTOR or PSYCHOLOGIST where it matters who observes the lesson (C29)") @Nullable
        String observer) {}
