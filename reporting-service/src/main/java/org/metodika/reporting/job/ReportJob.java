package org.metodika.reporting.job;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Role;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A report that somebody asked for.
 *
 * @param id made from who asks for what on which day, so that the same request finds the same job
 * @param owner subject of the account; nobody else sees the job
 * @param attempt counts how often somebody has begun to make it; rows of other attempts don't count
 * @param leaseUntil until then nobody else takes it over
 * @param head what a paper says above the rows; null where the report gives none
 * @param failure code of what went wrong
 */
@Document("report_jobs")
@CompoundIndex(name = "waiting", def = "{'status': 1, 'askedAt': 1}")
record ReportJob(
        @Id UUID id,
        @Indexed String owner,
        Set<Role> roles,
        @Nullable String schoolId,
        @Nullable UUID staffId,
        String report,
        String parameters,
        String language,
        Status status,
        int attempt,
        int done,
        int total,
        List<String> headings,
        @Nullable String head,
        int rows,
        Instant askedAt,
        @Indexed @Nullable Instant endedAt,
        @Nullable Instant leaseUntil,
        @Nullable String failure) {

    /** How far it has come. */
    enum Status {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        boolean ended() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    static ReportJob asked(UUID id, Actor actor, String report, String parameters, String language, Instant now) {
        return new ReportJob(
                id,
                actor.subject(),
                actor.roles(),
                actor.schoolId(),
                actor.staffId(),
                report,
                parameters,
                language,
                Status.WAITING,
                0,
                0,
                0,
                List.of(),
                null,
                0,
                now,
                null,
                null,
                null);
    }

    Actor actor() {
        return new Actor(owner, roles, schoolId, staffId);
    }
}
