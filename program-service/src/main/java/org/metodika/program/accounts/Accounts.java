package org.metodika.program.accounts;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.identity.Reach;
import org.metodika.program.accounts.Account.State;
import org.metodika.program.accounts.Account.Wanted;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The register of accounts. */
public final class Accounts {

    private final MongoOperations mongo;

    public Accounts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Notes what the directory wants; an older state than the one known changes nothing. */
    void want(StaffMemberState person, long sequence, Instant now) {
        Wanted wanted =
                new Wanted(person.lastName(), person.firstName(), person.email(), person.roles(), person.dismissedOn());
        Update update = new Update()
                .set("schoolId", person.schoolId())
                .set("staffNumber", person.staffNumber())
                .set("wanted", wanted)
                .set("wantedSequence", sequence)
                .set("pending", true)
                .set("nextTryAt", now)
                .set("attempts", 0)
                .setOnInsert("state", State.WAITING.name())
                .setOnInsert("appliedSequence", 0L);
        Query older = query(where("_id")
                .is(person.staffId().toString())
                .and("wantedSequence")
                .lt(sequence));
        try {
            mongo.upsert(older, update, Account.class);
        } catch (DuplicateKeyException newerIsThere) {
            // The guard at work: a redelivered state, or a newer one came before.
        }
    }

    Optional<Account> find(UUID staffId) {
        return Optional.ofNullable(mongo.findById(staffId.toString(), Account.class));
    }

    /** Accounts for which something is to be done now. */
    List<Account> due(Instant now, int limit) {
        return mongo.find(
                query(where("pending").is(true).and("nextTryAt").lte(now))
                        .with(Sort.by("nextTryAt"))
                        .limit(limit),
                Account.class);
    }

    /**
     * Notes that Keycloak has what the directory wanted. When the directory has wanted something else meanwhile, the account
     * stays due: another process may have been overtaken by this one.
     *
     * @param again when to look again, for a last day that is still to come; null for never
     */
    void settled(
            Account account, State state, @Nullable String username, @Nullable String userId, @Nullable Instant again) {
        Update update = new Update()
                .set("state", state.name())
                .unset("reason")
                .set("username", username)
                .set("userId", userId)
                .set("appliedSequence", account.wantedSequence())
                .set("attempts", 0)
                .set("pending", again != null);
        if (again != null) {
            update.set("nextTryAt", again);
        }
        Query same = query(where("_id")
                .is(account.staffId().toString())
                .and("wantedSequence")
                .is(account.wantedSequence()));
        if (mongo.updateFirst(same, update, Account.class).getMatchedCount() == 0) {
            mongo.updateFirst(
                    query(where("_id").is(account.staffId().toString())),
                    new Update().set("pending", true).set("nextTryAt", Instant.EPOCH),
                    Account.class);
        }
    }

    /** Notes a refusal and when to try again. */
    void failed(Account account, String reason, Instant nextTryAt) {
        mongo.updateFirst(
                query(where("_id")
                        .is(account.staffId().toString())
                        .and("wantedSequence")
                        .is(account.wantedSequence())),
                new Update()
                        .set("state", State.FAILED.name())
                        .set("reason", reason)
                        .set("attempts", account.attempts() + 1)
                        .set("nextTryAt", nextTryAt),
                Account.class);
    }

    /** Puts an account at the end of the queue. */
    void postponed(Account account, Instant nextTryAt) {
        mongo.updateFirst(
                query(where("_id").is(account.staffId().toString())),
                new Update().set("nextTryAt", nextTryAt),
                Account.class);
    }

    /**
     * Accounts within reach, by staff id.
     *
     * @param school school code; null for every school within reach
     */
    List<Account> list(Reach reach, @Nullable String school, @Nullable State state, @Nullable UUID after, int limit) {
        List<Criteria> conditions = new ArrayList<>();
        if (!reach.everybody()) {
            conditions.add(reach.within("schoolId", "_id"));
        }
        if (school != null) {
            conditions.add(where("schoolId").is(school));
        }
        if (state != null) {
            conditions.add(where("state").is(state.name()));
        }
        if (after != null) {
            conditions.add(where("_id").gt(after.toString()));
        }
        Query query = conditions.isEmpty() ? new Query() : new Query(new Criteria().andOperator(conditions));
        return mongo.find(query.with(Sort.by("_id")).limit(limit), Account.class);
    }
}
