package org.metodika.program.templates;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.kit.ids.Ids;

/**
 * Версия шаблона программы: published once, never changed.
 *
 * @param id id of this version, made from the template and its number
 * @param templateId id of the template, made from its code: the same for all its versions
 * @param code Latin letters, digits and hyphens, up to 40
 * @param version from 1
 */
public record Template(
        UUID id,
        UUID templateId,
        String code,
        int version,
        String title,
        LocalDate publishedOn,
        TemplateContent content) {

    static UUID templateId(String code) {
        return Ids.from("school-programme-template", code);
    }

    static UUID versionId(UUID templateId, int version) {
        return Ids.from("school-programme-template-version", templateId, version);
    }

    /** The only thing that happens to a version. */
    public record Published(Template template) {}
}
