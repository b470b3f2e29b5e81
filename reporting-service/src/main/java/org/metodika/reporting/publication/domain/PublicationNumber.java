package org.metodika.reporting.publication.domain;

/** Publications are counted from 1 on, so that the one before is always known. */
public record PublicationNumber(int value) {

    /** Id of the aggregate. */
    public String key() {
        return Integer.toString(value);
    }
}
