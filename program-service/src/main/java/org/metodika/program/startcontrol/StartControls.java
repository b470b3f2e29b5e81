package org.metodika.program.startcontrol;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.program.startcontrol.StartControlFact.Standing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/** What preliminary controls say of programs; a document per control, and the newest event of it counts. */
public final class StartControls {

    private final MongoOperations mongo;

    public StartControls(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Keeps what a control says now; older news and repetitions change nothing.
     *
     * @param object what is controlled; null where the news don't say it
     * @param act the act that stands; null where there is none
     */
    public void keep(
            UUID control, UUID program, @Nullable String object, Standing standing, @Nullable UUID act, long sequence) {
        Update update = new Update()
                .set("programId", program.toString())
                .set("standing", standing.name())
                .set("sequence", sequence);
        if (object != null) {
            update.set("object", object);
        }
        if (act == null) {
            update.unset("act");
        } else {
            update.set("act", act.toString());
        }
        try {
            mongo.upsert(query(where("_id").is(control).and("sequence").lt(sequence)), update, StartControlFact.class);
        } catch (DuplicateKeyException newer) {
            // What is kept is as new or newer.
        }
    }

    /** Those of these programs that preliminary control lets start; one look. */
    public Set<UUID> letStart(Collection<UUID> programs) {
        if (programs.isEmpty()) {
            return Set.of();
        }
        Map<UUID, List<StartControlFact>> byProgram =
                mongo.find(query(where("programId").in(programs)), StartControlFact.class).stream()
                        .collect(Collectors.groupingBy(StartControlFact::programId));
        return byProgram.entrySet().stream()
                .filter(entry -> StartControlFact.letStart(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
