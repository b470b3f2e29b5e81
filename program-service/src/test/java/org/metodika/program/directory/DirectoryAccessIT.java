package org.metodika.program.directory;

import static org.metodika.kit.identity.Role.ADMIN;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.IT_OFFICER;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PORTAL;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Role;
import org.metodika.kit.web.export.Export;
import org.metodika.program.imports.PaperBookDraft;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.springframework.context.ApplicationContext;

/** Who may do what with the directory, as the table of roles says. */
@PlatformTest
@Requirement({"A31", "L1"})
class DirectoryAccessIT {

    private static final Role[] MANAGE = {METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, IT_OFFICER, PORTAL};
    private static final Role[] SEE = {
        METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, EXPERT, IT_OFFICER, PORTAL, TUTOR, PSYCHOLOGIST, TEACHER
    };
    private static final Role[] ACCOUNTS = {METHODIST, ADMIN, SCHOOL_HEAD, IT_OFFICER};

    private final Api api;
    private final Directory directory;
    private final ApplicationContext service;

    DirectoryAccessIT(Api api, Directory directory, ApplicationContext service) {
        this.api = api;
        this.directory = directory;
        this.service = service;
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        Municipality town = new Municipality(api).withSchools().withStaff();
        UUID teacher = town.person("6");
        UUID tutor = town.person("4");
        UUID colleague = town.person("7");
        Awaitility.await().until(() -> directory.person(teacher).map(KnownPerson::tutorId), Optional.of(tutor)::equals);
        Api methodist = api.as(Tokens.methodist());
        String file = Municipality.STAFF + town.row("6", "Кузнецова", "", "4", "4");
        byte[] programs = new PaperBookDraft()
                .program("1", "6", "1", "4")
                .schools(town.school)
                .xlsx();
        String import1 = town.file(Tokens.head(town.school), "staff", file)
                .expect(202)
                .at("/id")
                .asString();
        AtomicInteger number = new AtomicInteger(100);
        Supplier<Map<String, ?>> newPerson = () -> {
            Map<String, Object> person = new HashMap<>(facts());
            person.put("schoolId", town.school);
            person.put("staffNumber", String.valueOf(number.incrementAndGet()));
            return person;
        };
        Supplier<UUID> dismissed = () -> {
            methodist
                    .post("/api/directory/staff/{id}/dismissal", Map.of("dismissedOn", "2026-06-30"), colleague)
                    .expect(200);
            return colleague;
        };

        return AuthorisationMatrix.of(api, service, town.school, town.other)
                .below("/api/directory")
                .person(TUTOR, tutor, colleague)
                .person(PSYCHOLOGIST, tutor, colleague)
                .person(TEACHER, teacher, colleague)
                .row(GET, "/api/directory/schools")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, "/api/directory/schools/{code}", town.school)
                .allows(200, SEE)
                .row(PUT, "/api/directory/schools/{code}", town.school)
                .body(Map.of("name", "Школа", "organisationType", "GENERAL", "timeZone", "Europe/Moscow"))
                .allows(200, MANAGE)
                .row(GET, "/api/directory/staff")
                .allows(200, SEE)
                .foreignSchool(200)
                .row(GET, "/api/directory/staff/{staffId}", teacher)
                .allows(200, SEE)
                .foreignPerson(404, TUTOR, PSYCHOLOGIST)
                .row(POST, "/api/directory/staff")
                .body(newPerson)
                .allows(201, MANAGE)
                .foreignSchool(422)
                .row(PUT, "/api/directory/staff/{staffId}", teacher)
                .body(facts())
                .allows(200, MANAGE)
                .row(POST, "/api/directory/staff/{staffId}/dismissal", colleague)
                .body(Map.of("dismissedOn", "2026-06-30"))
                .allows(200, MANAGE)
                .row(POST, "/api/directory/staff/{staffId}/dismissal/annulment", dismissed)
                .body(Map.of("reason", "Записано по ошибке"))
                .allows(200, MANAGE)
                .row(POST, "/api/directory/imports/schools")
                .header("Content-Type", "text/csv")
                .body(Municipality.SCHOOLS + Municipality.schoolRow(town.school))
                .allows(202, METHODIST)
                .row(POST, "/api/directory/imports/staff")
                .header("Content-Type", "text/csv")
                .body(file)
                .allows(202, MANAGE)
                .foreignSchool(422)
                .row(POST, "/api/directory/imports/programs")
                .header("Content-Type", Export.XLSX)
                .body(programs)
                .allows(202, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .foreignSchool(422)
                .row(POST, "/api/directory/imports/offers")
                .header("Content-Type", "text/csv")
                .body("Организатор;Вид\n")
                .allows(422, METHODIST)
                .row(GET, "/api/directory/imports/templates/offers")
                .allows(200, METHODIST)
                .row(GET, "/api/directory/imports/templates/programs.xlsx")
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .anySchool()
                .row(GET, "/api/directory/imports")
                .allows(200, MANAGE)
                .foreignSchool(200)
                .row(GET, "/api/directory/imports/{importId}", import1)
                .allows(200, MANAGE)
                .row(GET, "/api/directory/imports/templates/schools")
                .allows(200, MANAGE)
                .anySchool()
                .row(GET, "/api/directory/imports/templates/staff")
                .allows(200, MANAGE)
                .anySchool()
                .row(GET, "/api/directory/accounts")
                .allows(200, ACCOUNTS)
                .foreignSchool(200)
                .row(POST, "/api/directory/accounts/{staffId}/one-time-password", teacher)
                .allows(409, ACCOUNTS)
                .row(POST, "/api/directory/accounts/one-time-passwords")
                .query("?school=" + town.school)
                .allows(200, ACCOUNTS)
                .tests();
    }

    private static Map<String, ?> facts() {
        return Map.of(
                "lastName",
                "Кузнецова",
                "firstName",
                "Анна",
                "position",
                "Учитель",
                "staffGroup",
                "PEDAGOGICAL",
                "subjects",
                List.of("Математика"),
                "employmentKind",
                "STAFF",
                "hiredOn",
                "2020-09-01",
                "totalExperienceYears",
                7);
    }
}
