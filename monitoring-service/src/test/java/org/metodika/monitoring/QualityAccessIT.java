package org.metodika.monitoring;

import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.springframework.context.ApplicationContext;

/** Who may do what with indicators, measurements and analyses. */
@MonitoringTest
class QualityAccessIT {

    private static final String QUALITY = "/api/monitoring/quality";
    private static final String MEASUREMENTS = QUALITY + "/measurements";

    private final Api api;
    private final ApplicationContext service;
    private final Given given;
    private final TestClock clock;

    QualityAccessIT(Api api, ApplicationContext service, Given given, TestClock clock) {
        this.api = api;
        this.service = service;
        this.given = given;
        this.clock = clock;
    }

    @BeforeEach
    void anAutumnDay() {
        clock.set("2026-11-10T08:00:00Z");
    }

    @TestFactory
    @Requirement("A25")
    Stream<DynamicNode> whoMayDoWhat() {
        String school = given.school();
        Api deputy = api.as(Tokens.deputy(school, UUID.randomUUID()));
        String measurement = deputy.post(MEASUREMENTS, QualityIT.measured(school, "2026-Q1", QualityIT.whole(60)))
                .expect(200)
                .at("/id")
                .asString();
        Supplier<?> analysis = () -> deputy.post(QUALITY + "/analyses", QualityIT.analysis(school, "PERFORMANCE"))
                .expect(201)
                .at("/id")
                .asString();
        Supplier<?> value = () -> {
            deputy.post(MEASUREMENTS, QualityIT.measured(school, "2026-Q1", QualityIT.group("5Б", null, 50, 20)))
                    .expect(200);
            return measurement;
        };
        String own = deputy.post(QUALITY + "/indicators", QualityIT.indicator(school, "OWN_ONE"))
                .expect(201)
                .at("/id")
                .asString();
        return AuthorisationMatrix.of(api, service, school, given.school())
                .below(QUALITY)
                .row(GET, QUALITY + "/indicators")
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .foreignSchool(200)
                .row(POST, QUALITY + "/indicators")
                .body((Supplier<?>) () -> QualityIT.indicator(school, code()))
                .allows(201, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, QUALITY + "/indicators/{id}/retirement", own)
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(GET, MEASUREMENTS)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .foreignSchool(200)
                .row(GET, MEASUREMENTS + "/{id}", measurement)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, MEASUREMENTS)
                .body(QualityIT.measured(school, "2026-Q1", QualityIT.whole(61)))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, MEASUREMENTS + "/{id}/annulments", value)
                .body(Map.of("class", "5Б", "reason", "Ошибка"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, QUALITY + "/imports")
                .query("?indicator=KNOWLEDGE_QUALITY&period=2026-Q1&school=" + school)
                .body(QualityIT.file("Значение;Обучающихся\n60;400\n"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(GET, QUALITY + "/series")
                .query("?indicator=KNOWLEDGE_QUALITY&school=" + school)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(GET, QUALITY + "/analyses")
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .foreignSchool(200)
                .row(GET, QUALITY + "/analyses/{id}", analysis.get())
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, QUALITY + "/analyses")
                .body(QualityIT.analysis(school, "PERFORMANCE"))
                .allows(201, SCHOOL_HEAD, DEPUTY_HEAD)
                .row(POST, QUALITY + "/analyses/{id}/annulment", analysis)
                .body(Map.of("reason", "Ошибка"))
                .allows(200, SCHOOL_HEAD, DEPUTY_HEAD)
                .tests();
    }

    private static String code() {
        return "CODE_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
