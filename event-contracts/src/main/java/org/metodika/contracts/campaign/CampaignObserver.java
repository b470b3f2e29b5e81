package org.metodika.contracts.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Наблюдатель. */
@Meaning("Somebody who is to give a sheet about a teacher")
public record CampaignObserver(
        @Meaning("Code of the source of diagnosis (C20, C21)")
        String source,

        @Meaning("ADMINISTRATION, MENTOR or PSYCHOLOGIST (C29)") @Nullable
        String observer,

        @Meaning("Pseudonymous id of a staff member") UUID staffId) {}
