package org.metodika.diagnostics.campaign.domain;

import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;

/**
 * Ожидаемый лист ответов: what a campaign wants to have of each teacher (C20, C21, C29).
 *
 * @param observer who is to observe the lesson; absent where it does not matter, and for other sources
 */
public record ExpectedSheet(Source source, @Nullable Observer observer) {

    /** Whether a sheet of this source, observed by this one, is what is expected. */
    public boolean isMetBy(Source given, @Nullable Observer by) {
        return source == given && (observer == null || observer == by);
    }
}
