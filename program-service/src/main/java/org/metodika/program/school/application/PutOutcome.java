package org.metodika.program.school.application;

import org.metodika.kit.domain.Rejection;

/** What became of one entry that was put into the directory, whether it was there or not. */
public sealed interface PutOutcome {

    /** It is new. */
    record Created() implements PutOutcome {}

    /** It was there with other facts. */
    record Changed() implements PutOutcome {}

    /** It was there with the same facts. */
    record Unchanged() implements PutOutcome {}

    /** A rule forbids it. */
    record Refused(Rejection reason) implements PutOutcome {}
}
