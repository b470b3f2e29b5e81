package org.metodika.program.personified.application;

import java.util.Set;
import java.util.UUID;
import org.metodika.kit.identity.Actor;

/** Which programs an expert sees because a development group works on them (B20); implemented where groups are known. */
@FunctionalInterface
public interface GroupPrograms {

    /** Ids of the programs of the groups that the actor is a member of; empty for who is no expert. */
    Set<UUID> seenBy(Actor actor);
}
