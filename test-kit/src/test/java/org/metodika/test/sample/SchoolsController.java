package org.metodika.test.sample;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolRegistered;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** Follows the schools, keeps them in the document store and shows them to the centre and to their heads. */
@RestController
@RequestMapping("/api/schools")
class SchoolsController {

    private final MongoTemplate store;
    private final JsonMapper json;

    SchoolsController(MongoTemplate store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    @KafkaListener(topics = "metodika.school.events", groupId = "sample.schools")
    void follow(@Payload(required = false) byte[] value, @Header("ce_subject") String subject) {
        // Other tests of this process send broken messages; this application only minds its own.
        if (!subject.matches("\\d{4}")) {
            return;
        }
        SchoolRegistered school = json.readValue(value, SchoolCatalogue.SCHOOL_REGISTERED.data());
        store.save(new Document("_id", school.schoolId()).append("name", school.name()), "schools");
    }

    @GetMapping("/{schoolId}")
    ResponseEntity<?> one(@PathVariable String schoolId, @AuthenticationPrincipal Jwt caller) {
        List<String> roles = roles(caller);
        if (!roles.contains("methodist") && !roles.contains("school-head") && !roles.contains("portal")) {
            return problem(HttpStatus.FORBIDDEN, "action-not-allowed");
        }
        boolean visible = roles.contains("methodist") || schoolId.equals(caller.getClaimAsString("school_id"));
        Document school = visible ? store.findById(schoolId, Document.class, "schools") : null;
        return school == null
                ? problem(HttpStatus.NOT_FOUND, "not-found")
                : ResponseEntity.ok().eTag("\"1\"").body(Map.of("id", schoolId, "name", school.getString("name")));
    }

    @GetMapping
    Map<String, Object> all(@RequestParam(defaultValue = "") String named) {
        return Map.of("items", store.findAll(Document.class, "schools").size(), "named", named);
    }

    @PostMapping("/echo")
    Map<String, Object> echo(@RequestBody Map<String, Object> body) {
        return body;
    }

    @PostMapping("/files")
    Map<String, Object> upload(@RequestParam MultipartFile file) {
        return Map.of("name", String.valueOf(file.getOriginalFilename()), "bytes", file.getSize());
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String code) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty("code", code);
        return ResponseEntity.status(status).body(problem);
    }

    @SuppressWarnings("unchecked")
    private static List<String> roles(Jwt caller) {
        return (List<String>) caller.getClaimAsMap("realm_access").get("roles");
    }
}
