package org.metodika.program.discussionrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.discussion.DiscussionCatalogue;
import org.metodika.contracts.discussion.DiscussionState;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.personified.application.ProgramsInView;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Which discussions of a program are recorded, for those who see the program. */
public final class DiscussionList {

    private static final Pattern CURSOR = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9a-f-]{36}");

    private final MongoOperations mongo;
    private final ProgramsInView programs;

    public DiscussionList(MongoOperations mongo, ProgramsInView programs) {
        this.mongo = mongo;
        this.programs = programs;
    }

    Page<DiscussionSummary> page(UUID programId, PageRequest page, Actor actor) {
        see(programId, actor);
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        return Page.of(
                        mongo.find(query(programId, after).limit(page.fetch()), DiscussionRow.class),
                        page,
                        DiscussionRow::position)
                .map(DiscussionSummary::of);
    }

    /** All of them, one after the other; to be closed. */
    Stream<DiscussionSummary> all(UUID programId, Actor actor) {
        see(programId, actor);
        return mongo.stream(query(programId, null), DiscussionRow.class).map(DiscussionSummary::of);
    }

    private void see(UUID programId, Actor actor) {
        if (programs.find(programId, actor).isEmpty()) {
            throw Problems.notFound();
        }
    }

    private static Query query(UUID programId, @Nullable String after) {
        Criteria ofProgram = where("programId").is(programId);
        Criteria wanted = after == null ? ofProgram : ofProgram.and("position").lt(after);
        return new Query(wanted).with(Sort.by(Sort.Direction.DESC, "position"));
    }

    /** Keeps the rows by following the service's own discussions. */
    public static StateProjection<DiscussionState, DiscussionRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "discussion-rows",
                DiscussionCatalogue.DISCUSSION_STATE,
                DiscussionRow.class,
                DiscussionRow::of,
                mongo,
                json);
    }
}
