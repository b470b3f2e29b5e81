package org.metodika.program.portfolios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.metodika.kit.ids.Ids;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.SampleFiles;
import org.metodika.test.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The archive of a portfolio, read back. */
@PlatformTest
@Requirement("B52")
class PortfolioArchiveIT {

    private static final String ONE = "/api/portfolios/{teacherId}";
    private static final String EVIDENCE = ONE + "/evidences/{evidenceId}";
    private static final String FILES = EVIDENCE + "/files";
    private static final String SCHOOL = "portfolio-archive";
    private static final int LARGE = 600_000;

    private final UUID teacher = Ids.next();
    private final Api api;

    PortfolioArchiveIT(Api api) {
        this.api = api.as(Tokens.teacher(SCHOOL, teacher));
    }

    private UUID evidence(String title, String visibility) {
        return UUID.fromString(api.post(
                        ONE + "/evidences",
                        Map.of(
                                "title", title,
                                "kind", "PUBLICATION",
                                "day", "2026-09-01",
                                "description", "Строка",
                                "visibility", visibility),
                        teacher)
                .expect(201)
                .at("/id")
                .asString());
    }

    private void send(UUID evidence, String name, byte[] content) {
        api.post(FILES, new Api.Upload("file", name, "application/octet-stream", content), teacher, evidence)
                .expect(201);
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void theArchiveHoldsEveryFileAndAnIndexOfThem() throws Exception {
        byte[] first = SampleFiles.pdf(9, LARGE);
        UUID hidden = evidence("Публикация <b>", "OWN");
        send(hidden, "статья.pdf", first);
        byte[] second = SampleFiles.docx();
        UUID shown = evidence("Второй", "LEADERS");
        send(shown, "статья.docx", second);

        Reply archive = api.get(ONE + "/archive", teacher).expect(200);
        assertThat(archive.header("Content-Type")).hasValue("application/zip");
        assertThat(archive.header("Content-Disposition").orElse("")).contains("portfolio.zip");
        Map<String, byte[]> entries = unpacked(archive.body());

        assertThat(entries)
                .containsOnlyKeys("files/001-статья.pdf", "files/002-статья.docx", "index.html", "index.json");
        assertThat(entries.get("files/001-статья.pdf")).isEqualTo(first);
        assertThat(entries.get("files/002-статья.docx")).isEqualTo(second);
        JsonNode index = JsonMapper.shared().readTree(entries.get("index.json"));
        assertThat(index.at("/evidences")).hasSize(2);
        for (JsonNode one : index.at("/evidences")) {
            JsonNode file = one.at("/files/0");
            String path = index.get("paths").get(file.get("id").asString()).asString();
            assertThat(file.get("sha256").asString()).isEqualTo(sha256(entries.get(path)));
        }
        assertThat(new String(entries.get("index.html"), StandardCharsets.UTF_8))
                .contains("Портфолио педагога", "Публикация &lt;b&gt;", "SHA-256 " + sha256(first), "01.09.2026")
                .contains("публикация", "только сам педагог")
                .doesNotContain("Публикация <b>");

        Api head = api.as(Tokens.head(SCHOOL));
        assertThat(unpacked(head.get(ONE + "/archive", teacher).expect(200).body()))
                .containsOnlyKeys("files/001-статья.docx", "index.html", "index.json");
        head.get(FILES + "/{fileId}", teacher, shown, fileOf(index, 1)).expect(200);
        head.get(FILES + "/{fileId}", teacher, hidden, fileOf(index, 0)).expectProblem(404, "not-found");
        api.as(Tokens.methodist()).get(ONE + "/archive", teacher).expectProblem(404, "not-found");
    }

    private static String fileOf(JsonNode index, int evidence) {
        return index.at("/evidences/" + evidence + "/files/0/id").asString();
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                entries.put(entry.getName(), zip.readAllBytes());
                entry = zip.getNextEntry();
            }
        }
        return entries;
    }
}
