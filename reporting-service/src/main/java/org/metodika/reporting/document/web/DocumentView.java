package org.metodika.reporting.document.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.document.domain.DocumentId;
import org.metodika.reporting.document.domain.RegisteredDocument;
import org.metodika.reporting.document.domain.RegisteredDocument.Annulment;
import org.metodika.reporting.documentrows.DocumentRow;
import org.metodika.reporting.forms.DocumentType;

/**
 * A registered document.
 *
 * @param title Russian title of its type; the code where the type is no longer known
 * @param register school code, or {@code centre}
 * @param schoolYear year in which the school year of the register begins
 * @param template version of the template
 * @param inputHash SHA-256 of what it was made from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentView(
        DocumentId id,
        String schoolId,
        @Nullable UUID teacherId,
        String type,
        String title,
        String subject,
        String subjectId,
        String register,
        int schoolYear,
        int number,
        int template,
        String inputHash,
        LocalDate registeredOn,
        @Nullable UUID author,
        @Nullable LocalDate annulledOn,
        @Nullable String annulledBecause) {

    static DocumentView of(RegisteredDocument document, String title) {
        Annulment annulled = document.annulled();
        return new DocumentView(
                document.id(),
                document.schoolId(),
                document.teacherId(),
                document.type(),
                title,
                document.subject(),
                document.subjectId(),
                document.place().register(),
                document.place().schoolYear(),
                document.place().number(),
                document.template(),
                document.inputHash(),
                document.registeredOn(),
                document.author(),
                annulled == null ? null : annulled.on(),
                annulled == null ? null : annulled.reason());
    }

    /**
     * A document in a list.
     *
     * @param teacherName absent where no teacher is concerned, or while the directory doesn't know them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(
            UUID id,
            String schoolId,
            @Nullable UUID teacherId,
            @Nullable String teacherName,
            String type,
            String title,
            String subject,
            String subjectId,
            String register,
            int schoolYear,
            int number,
            LocalDate registeredOn,
            @Nullable UUID author,
            @Nullable String authorName,
            @Nullable LocalDate annulledOn) {

        static Listed of(DocumentRow row, String title, @Nullable String teacherName, @Nullable String authorName) {
            return new Listed(
                    row.id(),
                    row.schoolId(),
                    row.teacherId(),
                    teacherName,
                    row.type(),
                    title,
                    row.subject(),
                    row.subjectId(),
                    row.register(),
                    row.schoolYear(),
                    row.number(),
                    row.date(),
                    row.author(),
                    authorName,
                    row.annulledOn());
        }
    }

    /**
     * A kind of document.
     *
     * @param subject kind of what it is printed of
     * @param template version of the template that new ones are made from
     * @param params what may be said besides
     */
    record TypeView(String code, String title, String subject, int template, List<String> params) {

        static TypeView of(DocumentType type) {
            return new TypeView(
                    type.code(),
                    type.title(),
                    type.subject(),
                    type.version(),
                    type.params().stream().map(DocumentType.Param::wireName).toList());
        }
    }
}
