package org.metodika.contracts.electivecourse;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Добавлен файл программы курса. */
@Meaning("A file of the programme was added to the draft; the files before it stay")
public record ElectiveProgrammeAdded(
        @Meaning("Id of the elective course") UUID courseId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Number of the programme file, from 1") int version,

        @Meaning("PDF, DOCX, XLSX, PPTX, ODT, JPEG, PNG or TXT")
        String type,

        @Meaning("Size of the file") int bytes,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
