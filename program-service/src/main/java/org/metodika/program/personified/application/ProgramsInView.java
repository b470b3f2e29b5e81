package org.metodika.program.personified.application;

import java.util.Optional;
import java.util.UUID;
import org.metodika.kit.identity.Actor;
import org.metodika.program.personified.domain.ProgramId;

/** Tells other features whether somebody sees a program, and what they need to know of it. */
public final class ProgramsInView {

    private final Programs programs;

    public ProgramsInView(Programs programs) {
        this.programs = programs;
    }

    /** The program; empty where there is none within the reach of the actor. */
    public Optional<ProgramInView> find(UUID programId, Actor actor) {
        return programs.find(new ProgramId(programId), actor).map(ProgramInView::of);
    }
}
