package org.metodika.kit.identity;

/** How far a role reaches when it does something; the words of the table of roles. */
public enum Breadth {
    /** About oneself. */
    OWN,
    /** The teachers one tutors, or the members of the association one heads. */
    MINE,
    /** What the development groups work on that one is a member of; the feature concerned adds it to the reach. */
    GROUP,
    /** Everybody of one's school. */
    SCHOOL,
    /** The whole municipality. */
    ALL
}
