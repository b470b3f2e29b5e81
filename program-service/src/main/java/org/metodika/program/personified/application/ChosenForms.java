package org.metodika.program.personified.application;

import java.util.Optional;
import java.util.UUID;

/** Which form of development a teacher chose in the running school programme (A15); implemented where these are known. */
@FunctionalInterface
public interface ChosenForms {

    /** TRADITIONAL, INDIVIDUAL or TEAM; empty where no programme runs or the teacher has not chosen yet. */
    Optional<String> of(String schoolId, UUID teacherId);
}
