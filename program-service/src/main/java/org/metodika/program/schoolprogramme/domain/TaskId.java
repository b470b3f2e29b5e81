package org.metodika.program.schoolprogramme.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a task of a school programme. */
public record TaskId(UUID value) implements Id {}
