package org.metodika.monitoring.journalrows;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.feedback.FeedbackMark;
import org.metodika.contracts.feedback.FeedbackState;
import org.metodika.contracts.feedback.FeedbackStateOfPlan;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A talk on a program or a route as lists show it.
 *
 * @param id the program or the route
 * @param programId the program again, as all rows of programs have it; null for a route
 * @param routeId the route again; null for a program
 * @param lastParty for whom the author of the last message spoke
 */
@Document("talk_rows")
@CompoundIndex(name = "all", def = "{'lastAt': -1, '_id': -1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'lastAt': -1, '_id': -1}")
@CompoundIndex(name = "teacher", def = "{'teacherId': 1, 'lastAt': -1, '_id': -1}")
@CompoundIndex(name = "program", def = "{'programId': 1, 'lastAt': -1, '_id': -1}")
@CompoundIndex(name = "route", def = "{'routeId': 1, 'lastAt': -1, '_id': -1}")
public record TalkRow(
        @Id UUID id,
        @Nullable UUID programId,
        @Nullable UUID routeId,
        String schoolId,
        UUID teacherId,
        int messages,
        Instant lastAt,
        String lastParty,
        @Nullable UUID lastBy,
        List<Read> marks) {

    /** Up to where somebody has read. */
    public record Read(String party, @Nullable UUID personId, int number) {}

    static TalkRow of(FeedbackState state) {
        return new TalkRow(
                state.programId(),
                state.programId(),
                null,
                state.schoolId(),
                state.teacherId(),
                state.messages(),
                state.lastAt(),
                state.lastParty(),
                state.lastBy(),
                read(state.marks()));
    }

    static TalkRow of(FeedbackStateOfPlan state) {
        UUID program = state.programId();
        return new TalkRow(
                program == null ? Objects.requireNonNull(state.routeId()) : program,
                program,
                state.routeId(),
                state.schoolId(),
                state.teacherId(),
                state.messages(),
                state.lastAt(),
                state.lastParty(),
                state.lastBy(),
                read(state.marks()));
    }

    private static List<Read> read(List<FeedbackMark> marks) {
        return marks.stream()
                .map(mark -> new Read(mark.party(), mark.personId(), mark.number()))
                .toList();
    }

    /** How many messages this reader has not read. */
    public int unreadBy(String party, @Nullable UUID person) {
        return messages
                - marks.stream()
                        .filter(mark -> mark.party().equals(party) && Objects.equals(mark.personId(), person))
                        .mapToInt(Read::number)
                        .findFirst()
                        .orElse(0);
    }
}
