package org.metodika.demo.client;

/** The platform answered, but not what the caller can go on with: a bug of one of the two. */
public final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 600;

    private final int status;
    private final String code;

    UnexpectedAnswer(Answer answer) {
        super("%s: %d %s".formatted(answer.what(), answer.status(), shortened(answer.bodyText())));
        this.status = answer.status();
        this.code = answer.code();
    }

    /** HTTP status of the answer. */
    public int status() {
        return status;
    }

    /** Code of the refusal, empty where it was none. */
    public String code() {
        return code;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }
}
