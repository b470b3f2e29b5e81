package org.metodika.local.process;

/** Something that stops the local stack, said in a plain sentence or two for the person in front of it. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Trouble without another exception behind it.
     *
     * @param message whole sentences: what is wrong and what to do about it
     */
    public Trouble(String message) {
        super(message);
    }

    /** As {@link #Trouble(String)}, with what caused it. */
    public Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
