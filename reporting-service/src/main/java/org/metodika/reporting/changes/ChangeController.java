package org.metodika.reporting.changes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.problem.Problems;
import org.metodika.reporting.access.ReportingAction;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed in a school, for its portal. */
@RestController
@RequestMapping("/api/changes")
@Tag(name = "changes", description = "Feed of changes for portals of schools")
class ChangeController {

    private static final int MOST = 500;

    private final Feed feed;
    private final Access access;
    private final JsonMapper json;

    ChangeController(Feed feed, Access access, JsonMapper json) {
        this.feed = feed;
        this.access = access;
        this.json = json;
    }

    /**
     * @param number running number in the feed of the school, from 0, without gaps
     * @param id id of the event
     * @param type what happened, e.g. {@code org.metodika.program.approved.v1}
     * @param subject id of what it happened to
     * @param time when it happened
     * @param data the event, as its schema says
     */
    record Change(long number, String id, String type, String subject, Instant time, JsonNode data) {}

    /**
     * @param items changes in their order; empty when there is nothing new
     * @param next cursor for the next call, whether there is more or not
     * @param more whether there is more now
     */
    record Changes(List<Change> items, String next, boolean more) {}

    @GetMapping
    @Operation(
            summary = "What changed since a cursor",
            description = "Changes of the caller's school in an order that never changes, each once. Keep next and send"
                    + " it as after; without after the feed is read from its beginning.")
    Changes changes(
            Actor actor,
            @Parameter(description = "Cursor from the call before") @RequestParam(required = false) @Nullable
                    String after,
            @Parameter(description = "Most changes wanted, 1 to 500") @RequestParam(defaultValue = "100") int limit) {
        String school = access.reach(actor, ReportingAction.READ_CHANGES).schoolId();
        if (school == null) {
            throw Problems.actionNotAllowed();
        }
        if (limit < 1 || limit > MOST) {
            throw Problems.malformed(Flaw.at("?limit", "bad-limit", 1, MOST));
        }
        long from = after == null || after.isBlank() ? 0 : place(after, school);
        Feed.Part part = feed.read(school, from, limit);
        List<Change> items = new ArrayList<>();
        for (Entry entry : part.entries()) {
            items.add(new Change(
                    from + items.size(),
                    entry.eventId(),
                    entry.type(),
                    entry.subject(),
                    entry.time(),
                    json.readTree(entry.data())));
        }
        return new Changes(items, Cursor.of(school, part.next()), part.more());
    }

    /** A cursor of another school or from beyond the end is as unknown as a garbled one. */
    private long place(String after, String school) {
        OptionalLong place = Cursor.read(after, school);
        if (place.isEmpty() || place.getAsLong() > feed.end(school)) {
            throw badCursor();
        }
        return place.getAsLong();
    }

    private static ProblemException badCursor() {
        return Problems.malformed(Flaw.at("?after", "bad-cursor"));
    }
}
