package org.metodika.program.commentrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.comment.CommentCatalogue;
import org.metodika.contracts.comment.CommentThreadState;
import org.metodika.kit.directory.Directory;
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

/** Which threads of comments a program has, for those who see the program. */
public final class CommentList {

    private static final Pattern CURSOR = Pattern.compile("[0-9]{13}~[0-9a-f-]{36}");

    private final MongoOperations mongo;
    private final ProgramsInView programs;
    private final Directory directory;

    public CommentList(MongoOperations mongo, ProgramsInView programs, Directory directory) {
        this.mongo = mongo;
        this.programs = programs;
        this.directory = directory;
    }

    /** What is asked for; null for all. */
    record Filter(
            @Nullable CommentedSection section, @Nullable Boolean open) {}

    /** Number of open threads per section, sections without one left out. */
    record OpenThreads(int open, Map<CommentedSection, Integer> sections) {}

    Page<CommentSummary> page(UUID programId, Filter filter, PageRequest page, Actor actor) {
        see(programId, actor);
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        Query query = query(programId, filter, after).limit(page.fetch());
        Page<CommentRow> rows = Page.of(mongo.find(query, CommentRow.class), page, CommentRow::position);
        Map<UUID, String> names = directory.names(rows.items().stream()
                .flatMap(row -> Stream.ofNullable(row.by()))
                .collect(Collectors.toSet()));
        return rows.map(row -> CommentSummary.of(row, names));
    }

    OpenThreads open(UUID programId, Actor actor) {
        see(programId, actor);
        Query query = new Query(where("programId").is(programId).and("open").is(true));
        query.fields().include("section");
        Map<CommentedSection, Integer> sections = new EnumMap<>(CommentedSection.class);
        mongo.find(query, Document.class, mongo.getCollectionName(CommentRow.class))
                .forEach(row -> sections.merge(CommentedSection.valueOf(row.getString("section")), 1, Integer::sum));
        return new OpenThreads(
                sections.values().stream().mapToInt(Integer::intValue).sum(), sections);
    }

    private void see(UUID programId, Actor actor) {
        if (programs.find(programId, actor).isEmpty()) {
            throw Problems.notFound();
        }
    }

    private static Query query(UUID programId, Filter filter, @Nullable String after) {
        List<Criteria> conditions = new ArrayList<>();
        conditions.add(where("programId").is(programId));
        if (filter.section() != null) {
            conditions.add(where("section").is(filter.section().name()));
        }
        if (filter.open() != null) {
            conditions.add(where("open").is(filter.open()));
        }
        if (after != null) {
            conditions.add(where("position").lt(after));
        }
        return new Query(new Criteria().andOperator(conditions)).with(Sort.by(Sort.Direction.DESC, "position"));
    }

    /** Keeps the rows by following the service's own comments. */
    public static StateProjection<CommentThreadState, CommentRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "comment-rows", CommentCatalogue.COMMENT_THREAD_STATE, CommentRow.class, CommentRow::of, mongo, json);
    }
}
