package org.metodika.program.schoolprogramme.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a school programme. */
public record SchoolProgrammeId(UUID value) implements Id {}
