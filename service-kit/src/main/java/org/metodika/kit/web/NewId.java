package org.metodika.kit.web;

import java.util.UUID;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.RequestKey;

/** Ids of what a request creates. */
public final class NewId {

    private NewId() {}

    /** A new id; the same one whenever the request is repeated with its {@code Idempotency-Key}. */
    public static UUID forRequest(Change change) {
        RequestKey request = change.request();
        return request == null ? Ids.next() : Ids.from("request", request.key());
    }
}
