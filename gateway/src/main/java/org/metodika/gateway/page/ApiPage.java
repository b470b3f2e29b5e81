package org.metodika.gateway.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The merged description as a page to read: which addresses there are, by service. */
final class ApiPage {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private ApiPage() {}

    static String of(JsonNode document) {
        StringBuilder body = new StringBuilder("""
                <h1>API платформы «Методика»</h1>
                <p>Полное описание в формате OpenAPI 3.1: <a href="/v3/api-docs">/v3/api-docs</a>.
                Отказы описаны на страницах <a href="/problems">/problems</a>.</p>
                """);
        document.path("x-unavailable")
                .values()
                .forEach(service -> body.append(
                        "<p role=\"status\">Сейчас недоступна и здесь не описана служба <code>%s</code>.</p>%n"
                                .formatted(Html.escape(service.asString()))));
        byService(document)
                .forEach((service, rows) -> body.append("<h2>%s</h2>%n<table>%n".formatted(Html.escape(service)))
                        .append(
                                "<tr><th scope=\"col\">Метод</th><th scope=\"col\">Адрес</th><th scope=\"col\">Назначение</th></tr>\n")
                        .append(String.join("", rows))
                        .append("</table>\n"));
        return Html.page("API платформы «Методика»", body.toString());
    }

    private static Map<String, List<String>> byService(JsonNode document) {
        Map<String, List<String>> services = new LinkedHashMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        services.computeIfAbsent(
                                        operation.getValue().at("/tags/0").asString(""), service -> new ArrayList<>())
                                .add(row(operation.getKey(), path.getKey(), operation.getValue()));
                    }
                }));
        return services;
    }

    private static String row(String method, String path, JsonNode operation) {
        String purpose = operation.path("summary").asString("");
        return "<tr><td><code>%s</code></td><td><code>%s</code></td><td>%s</td></tr>%n"
                .formatted(method.toUpperCase(Locale.ROOT), Html.escape(path), Html.escape(purpose));
    }
}
