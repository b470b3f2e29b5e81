package org.metodika.program.templates;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка каталога шаблонов: one version.
 *
 * @param position where the list goes on: by code, the newest version first
 */
@Document("template_rows")
record TemplateRow(
        @Id UUID id,
        @Indexed String position,
        UUID templateId,
        String code,
        int version,
        String title,
        LocalDate publishedOn,
        int stages,
        int tasks) {}
