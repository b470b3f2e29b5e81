package org.metodika.kit.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;

/** The parts of the description that belong to no operation: title, sign-in and the form of problems. */
public final class EdgeDocument {

    static final String PROBLEM = "Problem";
    static final String STALE = "StaleProblem";

    private static final String SIGN_IN = "bearer";
    private static final String REFERENCE = "#/components/schemas/";

    private EdgeDocument() {}

    /** A description without operations. */
    public static OpenAPI titled(String application, String version) {
        return new OpenAPI()
                .info(new Info()
                        .title(application)
                        .version(version)
                        .description(
                                "Refusals are problems (RFC 9457), texts in Russian or English by Accept-Language."))
                .addSecurityItem(new SecurityRequirement().addList(SIGN_IN))
                .components(new Components()
                        .addSecuritySchemes(
                                SIGN_IN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSchemas(PROBLEM, problem())
                        .addSchemas("FieldProblem", fieldProblem())
                        .addSchemas(STALE, staleProblem())
                        .addSchemas("StaleChange", staleChange()));
    }

    /** @param schema name of the form of the problem */
    static Content problemContent(String schema) {
        return new Content().addMediaType("application/problem+json", new MediaType().schema(reference(schema)));
    }

    private static Schema<Object> reference(String schema) {
        Schema<Object> reference = new Schema<>();
        reference.set$ref(REFERENCE + schema);
        return reference;
    }

    private static Schema<?> staleProblem() {
        Schema<Object> changes =
                typed("array", "What others changed since that version, youngest first; absent where it can't be told");
        changes.setItems(reference("StaleChange"));
        Schema<Object> more = typed("object", "Besides");
        more.addProperty("changes", changes);
        Schema<Object> stale = new Schema<>();
        stale.setDescription("A refusal because somebody else was first");
        stale.setAllOf(List.of(reference(PROBLEM), more));
        return stale;
    }

    private static Schema<?> staleChange() {
        Schema<Object> by = typed("object", "Who; absent for people of the centre and for the system");
        by.addProperty("id", typed("string", "Id of the staff member"));
        by.addProperty("name", typed("string", "Full name, where it is known"));
        Schema<Object> time = typed("string", "When");
        time.setFormat("date-time");
        Schema<Object> change = typed("object", "Something that was changed");
        change.addProperty("at", time);
        change.addProperty("by", by);
        change.addProperty("what", typed("string", "A sentence in the caller's language"));
        change.addProperty("version", typed("integer", "Version that the change made"));
        change.setRequired(List.of("at", "what", "version"));
        return change;
    }

    private static Schema<?> problem() {
        Schema<Object> errors = typed("array", "What is wrong, field by field");
        errors.setItems(reference("FieldProblem"));
        Schema<Object> problem = typed("object", "A refusal (RFC 9457)");
        problem.addProperty("type", typed("string", "Page that explains this problem"));
        problem.addProperty("title", typed("string", "What it is, in the caller's language"));
        problem.addProperty("status", typed("integer", "HTTP status"));
        problem.addProperty("detail", typed("string", "What happened and what to do, in the caller's language"));
        problem.addProperty("instance", typed("string", "Path of the request"));
        problem.addProperty("code", typed("string", "Stable code for programs"));
        problem.addProperty("traceId", typed("string", "Id under which the support finds this request"));
        problem.addProperty("errors", errors);
        problem.setRequired(List.of("type", "title", "status", "code", "traceId"));
        return problem;
    }

    private static Schema<?> fieldProblem() {
        Schema<Object> entry = typed("object", "One thing that is wrong");
        entry.addProperty("pointer", typed("string", "JSON pointer; ?name for the query, header:Name for a header"));
        entry.addProperty("code", typed("string", "Stable code for programs"));
        entry.addProperty("message", typed("string", "What is wrong and what to do, in the caller's language"));
        entry.setRequired(List.of("pointer", "code", "message"));
        return entry;
    }

    private static Schema<Object> typed(String type, String meaning) {
        Schema<Object> schema = new Schema<>();
        schema.addType(type);
        schema.setDescription(meaning);
        return schema;
    }
}
