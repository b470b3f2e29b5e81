package org.metodika.program.meetinglist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.meeting.MeetingCatalogue;
import org.metodika.contracts.meeting.MeetingState;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.meetings.application.MeetingAction;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers which meetings there were, within the reach of the one who asks. */
public final class MeetingBook {

    private static final Pattern CURSOR = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9a-f-]{36}");

    private final MongoOperations mongo;
    private final Access access;

    public MeetingBook(MongoOperations mongo, Access access) {
        this.mongo = mongo;
        this.access = access;
    }

    /** What is asked for; null for all. */
    record Filter(
            @Nullable String school,
            @Nullable Kind kind,
            @Nullable Integer schoolYear,
            @Nullable UUID schoolProgramme) {}

    /** Kinds of meetings to ask for. */
    enum Kind {
        PEDAGOGICAL_COUNCIL,
        METHODICAL_COUNCIL,
        ASSOCIATION
    }

    Page<MeetingRow> page(Filter filter, PageRequest page, Actor actor) {
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        Query query = query(filter, after, actor).limit(page.fetch());
        return Page.of(mongo.find(query, MeetingRow.class), page, MeetingRow::position);
    }

    /** All of them, one after the other; to be closed. */
    Stream<MeetingRow> all(Filter filter, Actor actor) {
        return mongo.stream(query(filter, null, actor), MeetingRow.class);
    }

    private Query query(Filter filter, @Nullable String after, Actor actor) {
        Reach reach = access.reach(actor, MeetingAction.SEE);
        List<Criteria> conditions = new ArrayList<>();
        if (!reach.everybody()) {
            conditions.add(where("schoolId").is(reach.schoolId()));
        }
        if (filter.school() != null) {
            conditions.add(where("schoolId").is(filter.school()));
        }
        if (filter.kind() != null) {
            conditions.add(where("kind").is(filter.kind().name()));
        }
        if (filter.schoolYear() != null) {
            conditions.add(where("schoolYear").is(filter.schoolYear()));
        }
        if (filter.schoolProgramme() != null) {
            conditions.add(where("schoolProgrammeId").is(filter.schoolProgramme()));
        }
        if (after != null) {
            conditions.add(where("position").lt(after));
        }
        Query query = conditions.isEmpty() ? new Query() : new Query(new Criteria().andOperator(conditions));
        return query.with(Sort.by(Sort.Direction.DESC, "position"));
    }

    /** Keeps the rows by following the service's own meetings. */
    public static StateProjection<MeetingState, MeetingRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "meeting-rows", MeetingCatalogue.MEETING_STATE, MeetingRow.class, MeetingBook::row, mongo, json);
    }

    private static MeetingRow row(MeetingState meeting) {
        return new MeetingRow(
                meeting.meetingId(),
                meeting.heldOn() + "~" + meeting.meetingId(),
                meeting.schoolId(),
                meeting.kind(),
                meeting.heldOn(),
                meeting.schoolYear(),
                meeting.protocolNumber(),
                meeting.associationHeadId(),
                meeting.agenda().isEmpty() ? null : meeting.agenda().getFirst().title(),
                meeting.agenda().size(),
                meeting.decisions().size(),
                meeting.schoolProgrammeId(),
                meeting.status(),
                meeting.signedOn());
    }
}
