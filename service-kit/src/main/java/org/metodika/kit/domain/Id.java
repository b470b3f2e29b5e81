package org.metodika.kit.domain;

import java.util.UUID;

/** An id of one kind of thing; implemented by records with the single component {@code value}. Stored and sent as a plain string. */
public interface Id {
    UUID value();
}
