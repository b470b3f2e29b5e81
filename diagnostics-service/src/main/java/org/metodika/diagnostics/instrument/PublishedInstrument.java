package org.metodika.diagnostics.instrument;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;

/**
 * Опубликованная версия инструмента: what it contains never changes. An instrument is out of use while its newest version is
 * retired.
 *
 * @param id made from code and version
 * @param retirement set when no more assessments are to begin with it
 */
public record PublishedInstrument(
        UUID id,
        Instrument content,
        LocalDate publishedOn,
        @Nullable Retirement retirement) {

    /**
     * Изъятие из употребления.
     *
     * @param reason why, in words; kept here and never published
     */
    public record Retirement(LocalDate on, String reason) {}

    /** Id of a version. */
    public static UUID id(String code, int version) {
        return Ids.from("instrument", code, version);
    }

    /** What happens to a version. */
    public sealed interface Event {}

    /** Версия опубликована. */
    public record Published(PublishedInstrument instrument) implements Event {}

    /** Инструмент изъят. */
    public record Retired(Retirement retirement) implements Event {}

    /** The state that the publication makes. */
    public static PublishedInstrument start(Event first) {
        if (first instanceof Published(PublishedInstrument instrument)) {
            return instrument;
        }
        throw new IllegalArgumentException("A version begins with its publication, not with " + first);
    }

    /** The next state. */
    public PublishedInstrument evolve(Event event) {
        return switch (event) {
            case Published again -> throw new IllegalStateException("Published twice: " + id);
            case Retired(Retirement why) -> new PublishedInstrument(id, content, publishedOn, why);
        };
    }
}
