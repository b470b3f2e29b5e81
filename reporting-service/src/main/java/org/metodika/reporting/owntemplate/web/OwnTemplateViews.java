package org.metodika.reporting.owntemplate.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.owntemplate.domain.OwnTemplate;

/** What is said of own templates, and what is sent to them. */
final class OwnTemplateViews {

    private OwnTemplateViews() {}

    /** All own templates. */
    record TemplatesView(List<TemplateView> templates) {}

    /**
     * The own template of a kind of document.
     *
     * @param fields what a version may name, as {@code {{teacher.full}}}
     * @param versions empty where nobody has uploaded one
     * @param uses what holds from which day of registration on
     */
    record TemplateView(String type, List<String> fields, List<VersionView> versions, List<UseView> uses) {

        static TemplateView of(String type, List<String> fields, @Nullable OwnTemplate template) {
            return template == null
                    ? new TemplateView(type, fields, List.of(), List.of())
                    : new TemplateView(
                            type,
                            fields,
                            template.versions().stream().map(VersionView::of).toList(),
                            template.uses().stream()
                                    .map(use -> new UseView(use.from(), use.version()))
                                    .toList());
        }
    }

    /**
     * A version.
     *
     * @param triedOn absent before the first trial
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionView(
            int version,
            String fileName,
            int bytes,
            String sha256,
            List<String> fields,
            LocalDate uploadedOn,
            @Nullable LocalDate triedOn) {

        static VersionView of(OwnTemplate.Version version) {
            return new VersionView(
                    version.number(),
                    version.fileName(),
                    version.bytes(),
                    version.sha256(),
                    version.fields(),
                    version.uploadedOn(),
                    version.triedOn());
        }
    }

    /**
     * What holds from a day of registration on.
     *
     * @param version absent where the centre has no template of its own from then on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UseView(LocalDate from, @Nullable Integer version) {}

    /** On what a version is tried. */
    record TrialRequest(
            @Schema(description = "Id of what a document of the kind is printed of") @NotNull @Size(max = 100) @Nullable
            String subjectId) {

        String subject() {
            return Objects.requireNonNull(subjectId);
        }
    }
}
