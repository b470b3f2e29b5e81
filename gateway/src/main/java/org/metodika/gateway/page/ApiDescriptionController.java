package org.metodika.gateway.page;

import org.metodika.kit.identity.OpenToAll;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The description of all services, for programs and as a page. */
@RestController
@OpenToAll("What the platform can do is no secret; what it holds is")
final class ApiDescriptionController {

    private final ApiDescriptions descriptions;

    ApiDescriptionController(ApiDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    @GetMapping(path = "/v3/api-docs", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode document() {
        return descriptions.all();
    }

    @GetMapping(path = "/api-docs", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page() {
        return Html.answer(ApiPage.of(descriptions.all()));
    }
}
