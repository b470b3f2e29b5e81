package org.metodika.diagnostics.deficit.domain;

/** Исход работы над затруднением. */
public enum Verdict {
    /** Снято полностью: the level required is reached. */
    FULLY,
    /** Снято частично: risen, but below the level required; the deficit stays open. */
    PARTLY,
    /** Не снято. */
    NOT
}
