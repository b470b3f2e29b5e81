package org.metodika.monitoring.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a notice goes out by mail.
 *
 * @param at when it is to be sent, or tried again
 * @param attempts how often it was tried
 * @param mailId mail it goes out with; fixed before the first try, so that a repeated mail is recognised
 * @param reason why it could not be sent, as a code: NO_ADDRESS, ADDRESS_REFUSED, MAIL_REFUSED, SERVER_AWAY
 */
public record Mailing(
        Way way,
        State state,
        Instant at,
        int attempts,
        @Nullable UUID mailId,
        @Nullable String reason,
        @Nullable Instant sentAt) {

    /** How far it came. */
    public enum State {
        WAITING,
        SENT,
        /** Given up. */
        FAILED
    }

    static Mailing waiting(Way way, Instant at) {
        return new Mailing(way, State.WAITING, at, 0, null, null, null);
    }
}
