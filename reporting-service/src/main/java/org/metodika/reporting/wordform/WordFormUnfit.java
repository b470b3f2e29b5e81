package org.metodika.reporting.wordform;

/** A file is no word document that may be filled in. */
public final class WordFormUnfit extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        /** No word document of the kind DOCX, or damaged. */
        NO_DOCX,
        /** More than {@link WordForm#LARGEST} bytes, or more than a document ever has once it is unpacked. */
        TOO_LARGE,
        /** It has macros, embedded objects or fetches something from elsewhere. */
        ACTIVE_CONTENT
    }

    private final Reason reason;

    WordFormUnfit(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    WordFormUnfit(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
