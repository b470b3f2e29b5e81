package org.metodika.kit.ids;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes ids: time-ordered ones for new things, name-based ones where the same cause must always give the same id. */
public final class Ids {

    private static final UUID NAMESPACE = UUID.fromString("6f1c6a52-6b0e-5f7e-9d0a-3d1f2b7c4e11");

    private Ids() {}

    /** A new UUIDv7: later ids sort after earlier ones, so that an id serves as a cursor too. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** A UUIDv5 that depends on {@code parts} alone: what is created by an event or by a repeated request comes out once. */
    public static UUID from(Object... parts) {
        StringBuilder name = new StringBuilder();
        for (Object part : parts) {
            name.append(part).append('\u001f');
        }
        return UuidCreator.getNameBasedSha1(NAMESPACE, name.toString());
    }
}
