package org.metodika.kit.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;

/**
 * The circumstances of one write: who causes it, what the caller believes the version to be, and what makes a repetition
 * recognisable. Controllers take it as a parameter; reactions make it from their message.
 *
 * @param by staff member who causes it; null for people outside the schools and for the system
 * @param ifVersion version that the caller saw (If-Match); null where the caller does not care
 * @param request key of a request that may be repeated; null where there is none
 * @param cause message that is reacted to; null for commands of people
 * @param onceInOrder whether messages of the cause's source are to change this aggregate once and in order (kept in the inbox)
 */
public record Change(
        @Nullable UUID by,
        @Nullable Long ifVersion,
        @Nullable RequestKey request,
        @Nullable Cause cause,
        boolean onceInOrder) {

    /** A plain command of a person. */
    public static Change by(Actor actor) {
        return new Change(actor.staffId(), null, null, null, false);
    }

    /** Something that the system does by itself, e.g. by schedule. */
    public static Change bySystem() {
        return new Change(null, null, null, null, false);
    }

    /** A creating reaction: its id is derived from the cause, so a repetition finds the aggregate there already. */
    public static Change causedBy(Cause cause) {
        return new Change(null, null, null, cause, false);
    }

    /** A changing reaction: each message of the cause's source is taken once, older ones are passed over. */
    public static Change onceInOrder(Cause cause) {
        return new Change(null, null, null, cause, true);
    }

    public Change ifVersion(long version) {
        return new Change(by, version, request, cause, onceInOrder);
    }

    public Change request(RequestKey key) {
        return new Change(by, ifVersion, key, cause, onceInOrder);
    }
}
