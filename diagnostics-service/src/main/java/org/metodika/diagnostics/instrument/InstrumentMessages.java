package org.metodika.diagnostics.instrument;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.instrument.InstrumentCatalogue;
import org.metodika.contracts.instrument.InstrumentCriterion;
import org.metodika.contracts.instrument.InstrumentLevel;
import org.metodika.contracts.instrument.InstrumentPublished;
import org.metodika.contracts.instrument.InstrumentRetired;
import org.metodika.contracts.instrument.InstrumentState;
import org.metodika.diagnostics.dictionary.Text;
import org.metodika.diagnostics.instrument.PublishedInstrument.Published;
import org.metodika.diagnostics.instrument.PublishedInstrument.Retired;
import org.metodika.diagnostics.instrument.PublishedInstrument.Retirement;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** Tells the platform of published and retired instruments; the reason of a retirement stays behind. */
public final class InstrumentMessages implements AggregateMessages<PublishedInstrument, PublishedInstrument.Event> {

    @Override
    public Message<?> event(PublishedInstrument after, PublishedInstrument.Event event, @Nullable UUID by) {
        Instrument content = after.content();
        return switch (event) {
            case Published published ->
                new Message<>(
                        InstrumentCatalogue.INSTRUMENT_PUBLISHED,
                        new InstrumentPublished(
                                after.id(),
                                content.code(),
                                content.version(),
                                content.kind().name(),
                                content.measures() ? content.dictionary() : null,
                                content.measures() ? content.dictionaryVersion() : null,
                                content.criteria().size(),
                                (int) content.items().count(),
                                content.maxPoints(),
                                after.publishedOn(),
                                by));
            case Retired(Retirement why) ->
                new Message<>(
                        InstrumentCatalogue.INSTRUMENT_RETIRED,
                        new InstrumentRetired(after.id(), content.code(), content.version(), why.on(), by));
        };
    }

    @Override
    public Message<?> state(PublishedInstrument instrument) {
        Instrument content = instrument.content();
        Retirement retirement = instrument.retirement();
        return new Message<>(
                InstrumentCatalogue.INSTRUMENT_STATE,
                new InstrumentState(
                        instrument.id(),
                        content.code(),
                        content.version(),
                        content.kind().name(),
                        content.title().ru(),
                        english(content.title()),
                        content.measures() ? content.dictionary() : null,
                        content.measures() ? content.dictionaryVersion() : null,
                        names(content.sources()),
                        names(content.observers()),
                        names(content.respondents()),
                        content.levels().stream()
                                .map(level -> new InstrumentLevel(
                                        level.code(),
                                        level.from(),
                                        level.title().ru(),
                                        english(level.title())))
                                .toList(),
                        content.criteria().stream()
                                .map(criterion -> new InstrumentCriterion(
                                        criterion.code(),
                                        criterion.requiredLevel(),
                                        criterion.items().size()))
                                .toList(),
                        (int) content.items().count(),
                        content.maxPoints(),
                        instrument.publishedOn(),
                        retirement == null ? null : retirement.on()));
    }

    private static List<String> names(List<? extends Enum<?>> codes) {
        return codes.stream().<String>map(Enum::name).toList();
    }

    /** What is published was checked to be there in both languages. */
    private static String english(Text text) {
        return Objects.requireNonNull(text.en());
    }
}
