package org.metodika.program.importrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Reach;
import org.metodika.program.importrows.ImportChunk.OfferLine;
import org.metodika.program.importrows.ImportChunk.PersonLine;
import org.metodika.program.importrows.ImportChunk.ProgramLine;
import org.metodika.program.importrows.ImportChunk.Result;
import org.metodika.program.importrows.ImportChunk.SchoolLine;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Keeps the rows of imports until they are applied, and the list of imports. */
public final class ImportRows {

    private static final int CHUNK = 250;
    /** A program is as long as fifty people. */
    private static final int PROGRAM_CHUNK = 20;
    /** An offer with many groups is as long as a few people. */
    private static final int OFFER_CHUNK = 100;

    private static final String IMPORT = "importId";

    private final MongoOperations mongo;
    private final Clock clock;

    public ImportRows(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Stores all rows of an import; the same again does no harm. */
    public void store(UUID importId, List<SchoolLine> schools, List<PersonLine> people) {
        Instant now = clock.instant();
        int number = 0;
        for (int from = 0; from < schools.size(); from += CHUNK) {
            List<SchoolLine> some = List.copyOf(schools.subList(from, Math.min(from + CHUNK, schools.size())));
            mongo.save(new ImportChunk(
                    ImportChunk.id(importId, number),
                    importId,
                    number++,
                    now,
                    some,
                    List.of(),
                    List.of(),
                    List.of(),
                    null));
        }
        for (int from = 0; from < people.size(); from += CHUNK) {
            List<PersonLine> some = List.copyOf(people.subList(from, Math.min(from + CHUNK, people.size())));
            mongo.save(new ImportChunk(
                    ImportChunk.id(importId, number),
                    importId,
                    number++,
                    now,
                    List.of(),
                    some,
                    List.of(),
                    List.of(),
                    null));
        }
    }

    /** Stores all programs of an import; the same again does no harm. */
    public void storePrograms(UUID importId, List<ProgramLine> programs) {
        Instant now = clock.instant();
        int number = 0;
        for (int from = 0; from < programs.size(); from += PROGRAM_CHUNK) {
            List<ProgramLine> some =
                    List.copyOf(programs.subList(from, Math.min(from + PROGRAM_CHUNK, programs.size())));
            mongo.save(new ImportChunk(
                    ImportChunk.id(importId, number),
                    importId,
                    number++,
                    now,
                    List.of(),
                    List.of(),
                    some,
                    List.of(),
                    null));
        }
    }

    /** Stores all offers of an import; the same again does no harm. */
    public void storeOffers(UUID importId, List<OfferLine> offers) {
        Instant now = clock.instant();
        int number = 0;
        for (int from = 0; from < offers.size(); from += OFFER_CHUNK) {
            List<OfferLine> some = List.copyOf(offers.subList(from, Math.min(from + OFFER_CHUNK, offers.size())));
            mongo.save(new ImportChunk(
                    ImportChunk.id(importId, number),
                    importId,
                    number++,
                    now,
                    List.of(),
                    List.of(),
                    List.of(),
                    some,
                    null));
        }
    }

    /** The first rows that are still to be applied; empty when all are. */
    public Optional<ImportChunk> next(UUID importId) {
        Query open = query(where(IMPORT).is(importId.toString()).and("result").isNull())
                .with(Sort.by("number"))
                .limit(1);
        return Optional.ofNullable(mongo.findOne(open, ImportChunk.class));
    }

    /** Notes what some rows did. */
    public void done(ImportChunk chunk, Result result) {
        mongo.updateFirst(query(where("_id").is(chunk.id())), Update.update("result", result), ImportChunk.class);
    }

    /** What the rows did so far, chunk by chunk. */
    public List<Result> results(UUID importId) {
        Query all = query(where(IMPORT).is(importId.toString())).with(Sort.by("number"));
        List<Result> results = new ArrayList<>();
        for (ImportChunk chunk : mongo.find(all, ImportChunk.class)) {
            Result result = chunk.result();
            if (result != null) {
                results.add(result);
            }
        }
        return results;
    }

    /** Removes the rows of an import that is applied. */
    public void forget(UUID importId) {
        mongo.remove(query(where(IMPORT).is(importId.toString())), ImportChunk.class);
    }

    /** An import that has rows here, and since when. */
    public record Waiting(UUID importId, Instant since) {}

    /** Imports that have rows here. */
    public List<Waiting> waiting() {
        Query first = query(where("number").is(0));
        first.fields().include(IMPORT, "number", "writtenAt");
        List<Waiting> waiting = new ArrayList<>();
        for (Document chunk : mongo.find(first, Document.class, mongo.getCollectionName(ImportChunk.class))) {
            waiting.add(new Waiting(
                    UUID.fromString(chunk.getString(IMPORT)),
                    chunk.getDate("writtenAt").toInstant()));
        }
        return waiting;
    }

    /** Enters an import in the list. */
    public void enlist(UUID importId, String schoolId, Instant acceptedAt) {
        mongo.save(new ListedImport(importId.toString(), schoolId, acceptedAt));
    }

    /**
     * Ids of imports, the latest first.
     *
     * @param after the last import of the page before; null for the first page
     * @return empty when {@code after} is no import within reach
     */
    public Optional<List<UUID>> list(Reach reach, @Nullable UUID after, int limit) {
        List<Criteria> conditions = new ArrayList<>();
        if (!reach.everybody()) {
            conditions.add(where("schoolId").is(reach.schoolId()));
        }
        if (after != null) {
            ListedImport last = mongo.findById(after.toString(), ListedImport.class);
            if (last == null || !reach.coversSchool(last.schoolId())) {
                return Optional.empty();
            }
            conditions.add(new Criteria()
                    .orOperator(
                            where("acceptedAt").lt(last.acceptedAt()),
                            where("acceptedAt").is(last.acceptedAt()).and("_id").lt(last.id())));
        }
        Query query = conditions.isEmpty() ? new Query() : new Query(new Criteria().andOperator(conditions));
        return Optional.of(
                mongo
                        .find(
                                query.with(Sort.by(Sort.Direction.DESC, "acceptedAt", "_id"))
                                        .limit(limit),
                                ListedImport.class)
                        .stream()
                        .map(listed -> UUID.fromString(listed.id()))
                        .toList());
    }
}
