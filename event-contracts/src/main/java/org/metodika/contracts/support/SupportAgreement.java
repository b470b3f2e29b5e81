package org.metodika.contracts.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Гриф согласования или утверждения. */
@Meaning("Who agreed or approved (C01)")
public record SupportAgreement(
        @Meaning("AGREED or APPROVED") String kind,
        @Meaning("Body") String body,
        @Meaning("Position of who signed") String position,
        @Meaning("Name of who signed") @Nullable String signatory,
        @Meaning("Day") LocalDate on) {}
