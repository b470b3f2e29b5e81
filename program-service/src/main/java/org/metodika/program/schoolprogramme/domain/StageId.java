package org.metodika.program.schoolprogramme.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a stage of a school programme. */
public record StageId(UUID value) implements Id {}
