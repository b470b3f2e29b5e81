package org.metodika.diagnostics.survey.domain;

/** Анонимный опрос или именной. */
public enum Mode {
    /** Анонимно: by one-time links, nothing joins an answer to a person. */
    ANONYMOUS,
    /** С именем: invited members of the staff answer signed in, each once (L5). */
    NAMED
}
