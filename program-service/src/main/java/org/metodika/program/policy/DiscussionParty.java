package org.metodika.program.policy;

/** С кем обсуждается программа до утверждения (B29, п. 2.10). */
public enum DiscussionParty {
    /** Педагог или группа педагогов. */
    TEACHER,
    /** Методическое объединение педагога. */
    ASSOCIATION,
    /** Методический совет. */
    METHODICAL_COUNCIL
}
