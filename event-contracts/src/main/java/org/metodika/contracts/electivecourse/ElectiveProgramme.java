package org.metodika.contracts.electivecourse;

import org.metodika.contracts.Meaning;

/** Файл программы курса. */
@Meaning("A file of the programme; its name and its content stay in the service")
public record ElectiveProgramme(
        @Meaning("Number of the programme file, from 1") int version,

        @Meaning("PDF, DOCX, XLSX, PPTX, ODT, JPEG, PNG or TXT")
        String type,

        @Meaning("Size of the file") int bytes,
        @Meaning("SHA-256 of the file, in hexadecimal") String sha256) {}
