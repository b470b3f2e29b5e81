package org.metodika.kit.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.ChangeResolver;
import org.metodika.kit.web.PageRequest;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what its handler does not name: headers and query that become arguments, and the problems. */
public final class EdgeOperations implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Map<String, String> problems = new TreeMap<>(Map.of(
                "400", "The request is malformed",
                "401", "No valid token",
                "403", "No role of the caller allows this",
                "404", "Unknown, or not within reach of the caller",
                "429", "Too many requests",
                "503", "Temporarily unavailable; Retry-After says for how long"));
        if (has(handler, Change.class)) {
            operation.addParametersItem(header(
                    HttpHeaders.IF_MATCH,
                    "Version that the caller saw, as given in ETag; a change of another version is refused",
                    "\"3\""));
            operation.addParametersItem(header(
                    ChangeResolver.IDEMPOTENCY_KEY,
                    "Key of the caller's choice: the same request with the same key is carried out once",
                    "b7c1f2e0-import-2026-11"));
            problems.put("409", "The state does not allow this, or it exists already");
            problems.put("412", "The version is not the present one");
            problems.put("422", "A rule forbids this, or the content is not valid");
        }
        if (has(handler, PageRequest.class)) {
            operation.addParametersItem(limit());
            operation.addParametersItem(query("after", "Cursor: next of the page before"));
        }
        if (Arrays.stream(handler.getMethodParameters()).anyMatch(p -> p.hasParameterAnnotation(RequestBody.class))) {
            problems.put("422", "A rule forbids this, or the content is not valid");
        }
        answers(operation, problems, tellsChanges(handler));
        return operation;
    }

    /** What is only being created has no other version yet. */
    private static boolean tellsChanges(HandlerMethod handler) {
        return handler.getBeanType().isAnnotationPresent(TellsChanges.class)
                && Arrays.stream(handler.getMethodParameters())
                        .anyMatch(p -> p.hasParameterAnnotation(PathVariable.class));
    }

    private static void answers(Operation operation, Map<String, String> problems, boolean tellsChanges) {
        ApiResponses responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        problems.forEach((status, meaning) -> {
            String form = tellsChanges && status.equals("412") ? EdgeDocument.STALE : EdgeDocument.PROBLEM;
            ApiResponse response = new ApiResponse().description(meaning).content(EdgeDocument.problemContent(form));
            if (status.equals("429") || status.equals("503")) {
                response.addHeaderObject(
                        HttpHeaders.RETRY_AFTER,
                        new Header().description("Seconds to wait").schema(integer()));
            }
            responses.putIfAbsent(status, response);
        });
        operation.setResponses(responses);
    }

    private static boolean has(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(p -> p.getParameterType() == type);
    }

    private static Parameter header(String name, String meaning, String example) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(meaning)
                .required(false)
                .schema(string())
                .example(example);
    }

    private static Parameter query(String name, String meaning) {
        return new Parameter()
                .in("query")
                .name(name)
                .description(meaning)
                .required(false)
                .schema(string());
    }

    private static Parameter limit() {
        Parameter limit = query("limit", "Most entries of a page");
        var schema = integer();
        schema.setMinimum(BigDecimal.valueOf(PageRequest.SMALLEST));
        schema.setMaximum(BigDecimal.valueOf(PageRequest.LARGEST));
        schema.setDefault(PageRequest.DEFAULT);
        limit.setSchema(schema);
        return limit;
    }

    private static StringSchema string() {
        StringSchema schema = new StringSchema();
        schema.addType("string");
        return schema;
    }

    private static IntegerSchema integer() {
        IntegerSchema schema = new IntegerSchema();
        schema.addType("integer");
        return schema;
    }
}
