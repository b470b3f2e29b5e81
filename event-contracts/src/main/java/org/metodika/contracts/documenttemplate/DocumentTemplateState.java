package org.metodika.contracts.documenttemplate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Собственный шаблон вида документа: текущее состояние. */
@Meaning(
        "The centre's own template of a kind of document, with all its versions and when each holds; without the files")
public record DocumentTemplateState(
        @Meaning("Id of the template, one for each kind of document")
        UUID templateId,

        @Meaning("Code of the kind of document") String type,
        @Meaning("Versions, the first one first") List<Version> versions,

        @Meaning("What holds from which day, the first day first")
        List<Use> uses) {

    /** Версия. */
    @Meaning("A version of the template")
    public record Version(
            @Meaning("Number, from 1") int version,
            @Meaning("Name of the file") String fileName,
            @Meaning("SHA-256 of the file, in hexadecimal") String sha256,
            @Meaning("Size of the file") int bytes,
            @Meaning("Fields it names, by their paths") List<String> fields,
            @Meaning("Day of the upload, in UTC") LocalDate uploadedOn,

            @Meaning("Day of the first trial; absent before") @Nullable
            LocalDate triedOn) {}

    /** Действие версии. */
    @Meaning("What holds from a day on")
    public record Use(
            @Meaning("First day of registration for which it holds")
            LocalDate from,

            @Meaning("Number of the version; absent where the centre has no template of its own") @Nullable
            Integer version) {}
}
