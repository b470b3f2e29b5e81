package org.metodika.diagnostics.publication;

import org.metodika.kit.domain.Rejection;

/** Why a version is not published. */
public sealed interface PublicationRejection extends Rejection {

    @Override
    default Kind kind() {
        return Kind.STATE;
    }

    /** Versions are numbered without gaps. */
    record VersionNotNext(int version, int next) implements PublicationRejection {}

    /** What is published never changes. */
    record VersionAlreadyPublished(int version, int next) implements PublicationRejection {}
}
