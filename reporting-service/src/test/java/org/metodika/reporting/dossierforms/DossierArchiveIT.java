package org.metodika.reporting.dossierforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.metodika.contracts.dossier.DossierCatalogue;
import org.metodika.contracts.dossier.DossierContent;
import org.metodika.contracts.dossier.DossierGap;
import org.metodika.contracts.dossier.DossierPaper;
import org.metodika.contracts.dossier.DossierProof;
import org.metodika.contracts.dossier.DossierState;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.support.SupportState;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Printed;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.reporting.Supports;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;

/** A dossier as an inventory and as one archive. */
@ReportingTest
@TestInstance(Lifecycle.PER_CLASS)
class DossierArchiveIT {

    private static final String ARCHIVE = "/api/documents/dossiers/{id}.zip";

    private final Api api;
    private final ApplicationContext context;
    private final Feeding feeding;
    private final School school = School.general("school-dossier-papers", "МБОУ «СОШ № 21»");
    private final SupportState support = Supports.issued(school, school.teacher(0));

    DossierArchiveIT(Api api, Topics topics, ApplicationContext context) {
        this.context = context;
        this.api = api.as(Tokens.deputy("school-dossier-papers"));
        this.feeding = new Feeding(topics);
    }

    @BeforeAll
    void know() {
        feeding.school(school);
        feeding.state(SupportCatalogue.SUPPORT_STATE, support.supportId(), support, 1);
        feeding.state(DossierCatalogue.DOSSIER_STATE, support.supportId(), dossier(), 1);
        feeding.digest();
    }

    @Test
    @Requirement("B50")
    void tellsWhatIsThereAndWhatIsMissingSinceWhen() {
        byte[] pdf = api.post(
                        "/api/documents/preview?format=pdf",
                        Map.of(
                                "type",
                                "dossier-inventory",
                                "subjectId",
                                support.supportId().toString()))
                .expect(200)
                .body();

        assertThat(Printed.pdf(pdf))
                .contains(
                        "Опись документов",
                        "лист контроля полноты комплекта: индивидуальное сопровождение",
                        "Соколова Мария Андреевна",
                        "Комплект оценивается с 15 сентября 2026 г.",
                        "Дата проверки 22 ноября 2026 г.",
                        "Документов в наличии 3 из 6",
                        "Не хватает 2",
                        "имеется на бумаге",
                        "на бумаге от 01.09.2026, хранится: Папка 7",
                        "выданная редакция паспорта: № 1 от 15.09.2026",
                        "нет карты сопровождения (с 15.09.2026)",
                        "ведущий специалист, О. И. Белова")
                .doesNotContain("Состав архива", "NO_CARD");
        assertThat(Printed.beyondMargins(pdf)).isEmpty();
    }

    @Test
    @Requirement("B50")
    void putsAllDocumentsIntoOneArchiveWithTheIndexFirst() throws IOException {
        api.post(
                        "/api/documents",
                        Map.of(
                                "type",
                                "support-passport",
                                "subjectId",
                                support.supportId().toString()))
                .expect(201);
        Awaitility.await().untilAsserted(() -> assertThat(names()).anyMatch(name -> name.contains("№ 1 от")));

        Map<String, byte[]> files = files();

        assertThat(files.keySet())
                .containsExactly(
                        "01 Опись документов.pdf",
                        "02 Паспорт программы индивидуального сопровождения, № 1 от 22.11.2026.pdf",
                        "03 Карта индивидуального сопровождения учителя, проект.pdf");
        assertThat(Printed.pdf(List.copyOf(files.values()).get(0)))
                .contains("Состав архива", "проект, не зарегистрирован", "нет карты сопровождения")
                .doesNotContain("ПРОЕКТ");
        assertThat(Printed.pdf(List.copyOf(files.values()).get(1)))
                .contains("Проектирование урока от планируемого результата")
                .doesNotContain("ПРОЕКТ");
        assertThat(Printed.pdf(List.copyOf(files.values()).get(2))).contains("ПРОЕКТ", "Бархударов С. Г.");
        assertThat(names()).containsExactlyElementsOf(files.keySet());
        // Whoever could not register the card gets no draft of it.
        assertThat(filesFor(api.as(Tokens.teacher(school.id(), school.teacher(0))))
                        .keySet())
                .containsExactlyElementsOf(files.keySet().stream().limit(2).toList());
    }

    @Test
    void knowsNoOtherDossier() {
        api.get(ARCHIVE, Ids.next()).expectProblem(404, "not-found");
        api.as(Tokens.deputy("school-elsewhere"))
                .get(ARCHIVE, support.supportId())
                .expectProblem(404, "not-found");
    }

    @Test
    void givesNamesThatEverySystemUnpacks() {
        assertThat(FileNames.of(7, "Приказ\u00a0№ 5/2: «О\tгруппе» <проект>?", ", № 3 от 2026-11-22"))
                .isEqualTo("07 Приказ № 5 2 «О группе» проект, № 3 от 2026-11-22.pdf");
        assertThat(FileNames.of(1, "..\\..\\etc", "")).isEqualTo("01 .. .. etc.pdf");
        assertThat(FileNames.of(12, "а".repeat(300), "")).hasSize(107);
    }

    @TestFactory
    @Requirement("A31")
    Stream<DynamicNode> whoMayHaveTheArchive() {
        return AuthorisationMatrix.of(api, context, school.id(), "school-elsewhere")
                .below("/api/documents/dossiers")
                .person(Role.TUTOR, school.tutor(), Ids.next())
                .person(Role.PSYCHOLOGIST, school.tutor(), Ids.next())
                .person(Role.ASSOCIATION_HEAD, school.associationHead(), Ids.next())
                .person(Role.TEACHER, school.teacher(0), school.teacher(1))
                .row(GET, "/api/documents/dossiers/{dossierId}.zip", support.supportId())
                .allows(200, Role.METHODIST, Role.SCHOOL_HEAD, Role.DEPUTY_HEAD, Role.PORTAL)
                .allows(200, Role.TUTOR, Role.PSYCHOLOGIST, Role.TEACHER)
                .allows(404, Role.ASSOCIATION_HEAD)
                .foreignPerson(404, Role.TUTOR, Role.PSYCHOLOGIST, Role.TEACHER)
                .tests();
    }

    private List<String> names() throws IOException {
        return List.copyOf(files().keySet());
    }

    private Map<String, byte[]> files() throws IOException {
        return filesFor(api);
    }

    private Map<String, byte[]> filesFor(Api caller) throws IOException {
        var reply = caller.get(ARCHIVE, support.supportId()).expect(200);
        assertThat(reply.header("Content-Type")).hasValue("application/zip");
        assertThat(reply.header("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .endsWith(".zip");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(reply.body()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private DossierState dossier() {
        return new DossierState(
                support.supportId(),
                "SUPPORT",
                school.id(),
                school.teacher(0),
                school.tutor(),
                LocalDate.of(2026, 9, 10),
                "ISSUED",
                LocalDate.of(2026, 9, 15),
                3,
                List.of(
                        content("NORMS", List.of(), List.of(), paper()),
                        content("DIAGNOSIS", List.of(), List.of(gap("NO_DIAGNOSIS", 9)), null),
                        content(
                                "PROGRAM",
                                List.of(new DossierProof("PASSPORT_EDITION", null, "№ 1", LocalDate.of(2026, 9, 15))),
                                List.of(),
                                null),
                        content(
                                "CONTROL_PLAN",
                                List.of(new DossierProof("PASSPORT_ITEMS", null, null, LocalDate.of(2026, 9, 15))),
                                List.of(),
                                null),
                        content("REPORTS", List.of(), List.of(gap("NO_CARD", 9), gap("NO_CONCLUSION", 12)), null),
                        content("PORTFOLIO", List.of(), List.of(gap("NO_PORTFOLIO", 12)), null)));
    }

    private DossierContent content(
            String document, List<DossierProof> proofs, List<DossierGap> gaps, @Nullable DossierPaper paper) {
        return new DossierContent(document, proofs, gaps, paper, "LEADER", school.tutor());
    }

    private static DossierPaper paper() {
        return new DossierPaper("Папка 7", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2), null, null);
    }

    private static DossierGap gap(String kind, int month) {
        return new DossierGap(kind, null, LocalDate.of(2026, month, 15));
    }
}
