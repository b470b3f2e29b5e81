package org.metodika.program.schoolprogrammelist;

import java.util.Optional;
import java.util.UUID;
import org.metodika.program.personified.application.ChosenForms;
import org.metodika.program.schoolprogramme.application.SchoolProgrammes;

/** What teachers chose in the programme that their school carries out now (A15). */
public final class FormsOfRunningProgrammes implements ChosenForms {

    private final SchoolProgrammeBook book;
    private final SchoolProgrammes programmes;

    public FormsOfRunningProgrammes(SchoolProgrammeBook book, SchoolProgrammes programmes) {
        this.book = book;
        this.programmes = programmes;
    }

    @Override
    public Optional<String> of(String schoolId, UUID teacherId) {
        return book.running(schoolId).flatMap(programme -> programmes.typeChosen(programme, teacherId));
    }
}
