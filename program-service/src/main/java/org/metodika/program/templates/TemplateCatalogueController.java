package org.metodika.program.templates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of templates of school programmes. */
@RestController
@RequestMapping("/api/templates")
@Tag(name = "Templates of school programmes")
public final class TemplateCatalogueController {

    private static final String ONE = "/api/templates/{templateId}/versions/{version}";

    private final Templates templates;
    private final TemplateList list;

    public TemplateCatalogueController(Templates templates, TemplateList list) {
        this.templates = templates;
        this.list = list;
    }

    /**
     * What is published.
     *
     * @param code of a template that is there: its next version
     */
    record TemplatePublication(
            @NotNull @Nullable String code,
            @NotNull @Nullable String title,
            @NotNull @Valid @Nullable TemplateJson content) {}

    /**
     * A version in the list.
     *
     * @param id id of this version
     */
    record TemplateItem(
            UUID id,
            UUID templateId,
            String code,
            int version,
            String title,
            LocalDate publishedOn,
            int stages,
            int tasks) {}

    /**
     * A version with its content.
     *
     * @param id id of this version
     */
    record TemplateView(
            UUID id,
            UUID templateId,
            String code,
            int version,
            String title,
            LocalDate publishedOn,
            TemplateContent content) {

        static TemplateView of(Template template) {
            return new TemplateView(
                    template.id(),
                    template.templateId(),
                    template.code(),
                    template.version(),
                    template.title(),
                    template.publishedOn(),
                    template.content());
        }
    }

    @PostMapping
    @Operation(
            summary = "Publishes a template, or the next version of the one with this code",
            description = "A published version never changes, and programmes that schools made from earlier ones stay"
                    + " as they are.")
    ResponseEntity<TemplateView> publish(@Valid @RequestBody TemplatePublication sent, Actor actor, Change change) {
        Versioned<Template> template = templates
                .publish(
                        Objects.requireNonNull(sent.code()).strip(),
                        Objects.requireNonNull(sent.title()).strip(),
                        Objects.requireNonNull(sent.content()).content(),
                        actor,
                        change)
                .orProblem();
        return Responses.created(
                template,
                TemplateView.of(template.state()),
                ONE,
                template.state().templateId(),
                template.state().version());
    }

    @GetMapping
    @Operation(summary = "Every version of every template, by code, the newest first; follows changes within a moment")
    Page<TemplateItem> list(
            @Parameter(description = "Code of a template") @RequestParam(required = false) @Nullable String code,
            PageRequest page,
            Actor actor) {
        return list.page(code, page, actor)
                .map(row -> new TemplateItem(
                        row.id(),
                        row.templateId(),
                        row.code(),
                        row.version(),
                        row.title(),
                        row.publishedOn(),
                        row.stages(),
                        row.tasks()));
    }

    @GetMapping("/{templateId}/versions/{version}")
    @Operation(summary = "One version with its content")
    ResponseEntity<TemplateView> version(@PathVariable UUID templateId, @PathVariable int version, Actor actor) {
        Versioned<Template> template =
                templates.find(templateId, version, actor).orElseThrow(Problems::notFound);
        return Responses.ok(template, TemplateView.of(template.state()));
    }
}
