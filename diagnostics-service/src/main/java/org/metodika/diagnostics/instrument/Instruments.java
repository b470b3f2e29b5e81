package org.metodika.diagnostics.instrument;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.InstrumentRefusal.InstrumentAlreadyRetired;
import org.metodika.diagnostics.instrument.InstrumentRefusal.InstrumentNotSound;
import org.metodika.diagnostics.instrument.InstrumentRefusal.TooManyVersions;
import org.metodika.diagnostics.instrument.PublishedInstrument.Published;
import org.metodika.diagnostics.instrument.PublishedInstrument.Retired;
import org.metodika.diagnostics.instrument.PublishedInstrument.Retirement;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/**
 * All instruments in all their versions. A version never changes, so what was read once is kept; which one is the newest, and whether it
 * is in use, is asked of the store each time, so that no instance lags behind another.
 */
public final class Instruments {

    private static final int MOST_VERSIONS = 500;

    private final AggregateStore<PublishedInstrument, PublishedInstrument.Event> store;
    private final InstrumentList list;
    private final Dictionaries dictionaries;
    private final Clock clock;
    private final Map<UUID, Instrument> read = new ConcurrentHashMap<>();
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    public Instruments(
            AggregateStore<PublishedInstrument, PublishedInstrument.Event> store,
            InstrumentList list,
            Dictionaries dictionaries,
            Clock clock) {
        this.store = store;
        this.list = list;
        this.dictionaries = dictionaries;
        this.clock = clock;
    }

    /** One version of an instrument. */
    public Optional<Instrument> find(String code, int version) {
        if (version < 1 || version > MOST_VERSIONS) {
            return Optional.empty();
        }
        UUID id = PublishedInstrument.id(code, version);
        Instrument known = read.get(id);
        return known != null
                ? Optional.of(known)
                : stored(id).map(found -> found.state().content());
    }

    /** The newest version of this instrument, as it is stored now. */
    public Optional<PublishedInstrument> newest(String code) {
        return newestStored(code).map(Versioned::state);
    }

    Optional<Versioned<PublishedInstrument>> newestStored(String code) {
        int last = seen.getOrDefault(code, 0);
        Optional<Versioned<PublishedInstrument>> newest =
                last == 0 ? Optional.empty() : stored(PublishedInstrument.id(code, last));
        for (int next = last + 1; next <= MOST_VERSIONS; next++) {
            Optional<Versioned<PublishedInstrument>> later = stored(PublishedInstrument.id(code, next));
            if (later.isEmpty()) {
                break;
            }
            newest = later;
            seen.merge(code, next, Math::max);
        }
        return newest;
    }

    private Optional<Versioned<PublishedInstrument>> stored(UUID id) {
        Optional<Versioned<PublishedInstrument>> found = store.find(id.toString());
        found.ifPresent(version -> read.putIfAbsent(id, version.state().content()));
        return found;
    }

    /** Title of a level that criteria of this dictionary are measured by; the code itself where it is unknown. */
    public String levelTitle(String dictionary, int version, String level, Locale locale) {
        return read.values().stream()
                .filter(instrument ->
                        instrument.dictionary().equals(dictionary) && instrument.dictionaryVersion() == version)
                .sorted(Comparator.comparing(Instrument::code)
                        .thenComparing(Instrument::version)
                        .reversed())
                .flatMap(instrument -> instrument.level(level).stream())
                .map(found -> found.title().in(locale))
                .findFirst()
                .orElseGet(() -> list.levelTitle(dictionary, version, level, locale));
    }

    /** What stands against the publication; empty when nothing does. */
    public List<Flaw> flaws(Instrument draft) {
        return InstrumentCheck.flaws(draft, dictionaries);
    }

    /** Publishes the next version; what is the newest version already, and in use, is not published again. */
    Outcome<PublishedInstrument> publish(Instrument draft, Change change) {
        List<Flaw> flaws = flaws(draft);
        if (!flaws.isEmpty()) {
            return new Outcome.Refused<>(new InstrumentNotSound(flaws));
        }
        while (true) {
            Optional<Versioned<PublishedInstrument>> newest = newestStored(draft.code());
            if (newest.isPresent() && isInUse(newest.get().state(), draft)) {
                return new Outcome.Done<>(newest.get(), true);
            }
            int version =
                    newest.map(present -> present.state().content().version()).orElse(0) + 1;
            if (version > MOST_VERSIONS) {
                return new Outcome.Refused<>(new TooManyVersions(draft.code(), MOST_VERSIONS));
            }
            Outcome<PublishedInstrument> outcome = create(draft.numbered(version), change);
            if (!(outcome instanceof Outcome.Exists<PublishedInstrument>)) {
                return outcome;
            }
            // Somebody else was faster: theirs is this version, ours the next one.
        }
    }

    private static boolean isInUse(PublishedInstrument newest, Instrument draft) {
        return newest.retirement() == null
                && newest.content().equals(draft.numbered(newest.content().version()));
    }

    /** Publishes exactly this version, which the platform brings along; gives what there is under its number. */
    Instrument bring(Instrument shipped) {
        return find(shipped.code(), shipped.version()).orElseGet(() -> {
            Outcome<PublishedInstrument> outcome = create(shipped, Change.bySystem());
            Versioned<PublishedInstrument> there =
                    outcome instanceof Outcome.Exists<PublishedInstrument>(var other) ? other : outcome.orProblem();
            return there.state().content();
        });
    }

    private Outcome<PublishedInstrument> create(Instrument content, Change change) {
        UUID id = PublishedInstrument.id(content.code(), content.version());
        PublishedInstrument published = new PublishedInstrument(id, content, LocalDate.now(clock), null);
        return store.create(id.toString(), change, () -> Decision.accepted(new Published(published)));
    }

    /** Takes an instrument out of use, until its next version is published. */
    Outcome<PublishedInstrument> retire(String code, String reason, Change change) {
        Optional<Versioned<PublishedInstrument>> newest = newestStored(code);
        if (newest.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        Retirement retirement = new Retirement(LocalDate.now(clock), reason);
        return store.change(newest.get().id(), change, present -> {
            Retirement before = present.retirement();
            return before == null
                    ? Decision.accepted(new Retired(retirement))
                    : Decision.rejected(new InstrumentAlreadyRetired(code, before.on()));
        });
    }
}
