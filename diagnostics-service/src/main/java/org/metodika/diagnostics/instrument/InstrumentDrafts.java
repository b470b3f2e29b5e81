package org.metodika.diagnostics.instrument;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of instruments: imported, shown, published. */
public final class InstrumentDrafts {

    private static final int LARGEST = 1024 * 1024;
    private static final int ATTEMPTS = 10;
    private static final int MOST_LISTED = 1_000;

    private final MongoOperations mongo;
    private final Instruments instruments;
    private final Access access;
    private final JsonMapper json;
    private final Clock clock;

    public InstrumentDrafts(
            MongoOperations mongo, Instruments instruments, Access access, JsonMapper json, Clock clock) {
        this.mongo = mongo;
        this.instruments = instruments;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    /** All drafts by code, without their content. */
    List<InstrumentDraft> all(Actor actor) {
        access.reach(actor, InstrumentAction.PUBLISH);
        Query query = new Query().with(Sort.by("_id")).limit(MOST_LISTED);
        return mongo.find(query, InstrumentDraft.class);
    }

    /** The draft of this instrument. */
    public Optional<Versioned<Instrument>> find(String code, Actor actor) {
        access.reach(actor, InstrumentAction.PUBLISH);
        return stored(code).map(this::read);
    }

    /** Saves a draft in the place of the one before. */
    Versioned<Instrument> save(Instrument draft, Actor actor, Change change) {
        access.reach(actor, InstrumentAction.PUBLISH);
        String content = json.writeValueAsString(InstrumentJson.of(draft));
        if (content.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw Problems.contentTooLarge();
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Long revision = expected(draft.code(), change);
            try {
                return read(mongo.save(new InstrumentDraft(draft.code(), revision, content, clock.instant())));
            } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
                // Somebody else was faster: look again, and refuse a caller who named a version.
            }
        }
        throw new IllegalStateException("The draft of " + draft.code() + " is written all the time");
    }

    private @Nullable Long expected(String code, Change change) {
        Optional<InstrumentDraft> present = stored(code);
        Long wanted = change.ifVersion();
        if (wanted != null) {
            Versioned<Instrument> there = present.map(this::read).orElseThrow(Problems::notFound);
            if (wanted != there.version()) {
                throw Problems.staleVersion(there.staleFor("instrument-draft", wanted));
            }
        }
        return present.map(InstrumentDraft::revision).orElse(null);
    }

    /** Throws the draft away. */
    void discard(String code, Actor actor, Change change) {
        access.reach(actor, InstrumentAction.PUBLISH);
        expected(code, change);
        mongo.remove(new Query(where("_id").is(code)), InstrumentDraft.class);
    }

    /** Publishes the draft as the next version; the draft is gone then, unless somebody changed it meanwhile. */
    Outcome<PublishedInstrument> publish(String code, Actor actor, Change change) {
        access.reach(actor, InstrumentAction.PUBLISH);
        Optional<InstrumentDraft> draft = stored(code);
        if (draft.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        expected(code, change);
        // What the version is of which the caller speaks is settled: it is that of the draft.
        Change publication = new Change(change.by(), null, change.request(), null, false);
        Outcome<PublishedInstrument> outcome =
                instruments.publish(read(draft.get()).state(), publication);
        if (outcome instanceof Outcome.Done<PublishedInstrument>) {
            mongo.remove(
                    new Query(
                            where("_id").is(code).and("revision").is(draft.get().revision())),
                    InstrumentDraft.class);
        }
        return outcome;
    }

    /** A published version in full, the newest unless one is named; what an export is made from. */
    Optional<Instrument> published(String code, @Nullable Integer version, Actor actor) {
        access.reach(actor, InstrumentAction.PUBLISH);
        return version == null
                ? instruments.newest(code).map(PublishedInstrument::content)
                : instruments.find(code, version);
    }

    /** Takes an instrument out of use. */
    Outcome<PublishedInstrument> retire(String code, String reason, Actor actor, Change change) {
        access.reach(actor, InstrumentAction.PUBLISH);
        return instruments.retire(code, reason, change);
    }

    private Optional<InstrumentDraft> stored(String code) {
        return Optional.ofNullable(mongo.findById(code, InstrumentDraft.class));
    }

    private Versioned<Instrument> read(InstrumentDraft draft) {
        return new Versioned<>(
                draft.code(),
                Objects.requireNonNull(draft.revision()) + 1,
                0,
                json.readValue(draft.content(), InstrumentJson.class).read());
    }
}
