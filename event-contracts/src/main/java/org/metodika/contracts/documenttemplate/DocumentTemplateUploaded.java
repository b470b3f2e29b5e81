package org.metodika.contracts.documenttemplate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Загружена версия собственного шаблона. */
@Meaning("The centre uploaded a version of its own template of a kind of document; nothing is printed with it yet")
public record DocumentTemplateUploaded(
        @Meaning("Id of the template, one for each kind of document")
        UUID templateId,

        @Meaning("Code of the kind of document, e.g. support-passport")
        String type,

        @Meaning("Number of the version, from 1") int version,
        @Meaning("SHA-256 of the file, in hexadecimal") String sha256,
        @Meaning("Size of the file") int bytes,
        @Meaning("How many different fields it names") int fields,
        @Meaning("Day of the upload, in UTC") LocalDate uploadedOn,

        @Meaning("Pseudonymous id of the staff member who did it; absent for people outside the schools") @Nullable
        UUID by) {}
