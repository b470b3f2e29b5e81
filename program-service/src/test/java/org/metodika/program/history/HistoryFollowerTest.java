package org.metodika.program.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.Bundles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of events, known and unknown. */
class HistoryFollowerTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Sentences sentences = new Sentences(Bundles.messages());

    @Test
    void factsAreNumbersDatesAndCodes() {
        JsonNode event = JsonMapper.shared().readTree("""
                {"programId": "019a2b3c-7a10-7c4d-9e5f-000000000201", "schoolId": "school-07",
                 "teacherId": "019a2b3c-7a10-7c4d-9e5f-000000000101", "type": "INDIVIDUAL", "hours": 72, "mark": 4.5,
                 "late": true, "order": {"number": "118-од", "date": "2026-10-01", "of": {"a": 1}},
                 "deficits": ["019a2b3c-7a10-7c4d-9e5f-000000000301", "019a2b3c-7a10-7c4d-9e5f-000000000302"],
                 "stageId": "019a2b3c-7a10-7c4d-9e5f-000000000401", "by": "019a2b3c-7a10-7c4d-9e5f-000000000104"}
                """);
        assertThat(Facts.of(event))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "type",
                        "INDIVIDUAL",
                        "hours",
                        72L,
                        "mark",
                        4.5,
                        "late",
                        true,
                        "orderNumber",
                        "118-од",
                        "orderDate",
                        "2026-10-01",
                        "deficits",
                        2));
        assertThat(Facts.by(event)).isEqualTo(UUID.fromString("019a2b3c-7a10-7c4d-9e5f-000000000104"));
        assertThat(Facts.by(JsonMapper.shared().readTree("{\"by\": 7}"))).isNull();
        assertThat(Facts.of(JsonMapper.shared().readTree("[1, 2]"))).isEmpty();
    }

    @Test
    void sentencesNameTheFactsInTheLanguageOfTheCaller() {
        HistoryRow approved =
                row("org.metodika.program.approved.v1", Map.of("orderNumber", "118-од", "orderDate", "2026-10-01"));
        assertThat(sentences.of(approved, RUSSIAN)).isEqualTo("Программа утверждена приказом № 118-од от 01.10.2026.");
        assertThat(sentences.of(approved, Locale.ENGLISH))
                .isEqualTo("The program was approved by order 118-од of 2026-10-01.");
    }

    @Test
    void typesThatAreNewHaveASentenceToo() {
        HistoryRow unknown = row("org.metodika.program.sung.v1", Map.of());
        assertThat(sentences.of(unknown, RUSSIAN)).isEqualTo("Программа изменена.");
        assertThat(sentences.of(unknown, Locale.ENGLISH)).isEqualTo("The program was changed.");
        assertThat(sentences.of(row("org.metodika.program.withdrawn.v2", Map.of()), RUSSIAN))
                .isEqualTo("Программа отозвана.");
    }

    private static HistoryRow row(String type, Map<String, Object> facts) {
        UUID program = new UUID(0, 1);
        return new HistoryRow(
                HistoryRow.id(program, 1), program, 1, new UUID(0, 2), type, Instant.EPOCH, null, null, facts);
    }
}
