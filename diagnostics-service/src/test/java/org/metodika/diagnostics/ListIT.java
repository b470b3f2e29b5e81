package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.School.ASSESSMENTS;
import static org.metodika.diagnostics.School.DEFICITS;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Topics;

@PlatformTest
class ListIT {

    private final Api api;
    private final School school;
    private final Api deputy;

    ListIT(Api api, Topics topics) {
        this.api = api;
        this.school = new School(topics);
        this.deputy = school.asDeputy(api);
    }

    @Test
    void listsPageByPageWithNamesAndFilters() {
        for (UUID person : List.of(school.teacher, school.colleague)) {
            school.closed(api, person, 1, 1, 1, 1);
        }
        awaitRows(8);

        Reply first = deputy.get(DEFICITS + "?limit=5").expect(200);
        Reply rest = deputy.get(
                        DEFICITS + "?limit=5&after={next}", first.at("/next").asString())
                .expect(200);
        assertThat(Stream.of(first, rest)
                        .flatMap(page -> page.at("/items").valueStream())
                        .map(item -> item.at("/id").asString()))
                .hasSize(8)
                .doesNotHaveDuplicates();
        assertThat(rest.json().has("next")).isFalse();
        assertThat(first.at("/items/0/teacherName").asString()).endsWith("Анна Петровна");
        assertThat(size(DEFICITS + "?teacher=" + school.teacher)).isEqualTo(4);
        assertThat(size(DEFICITS + "?code=METHODICAL")).isEqualTo(2);
        assertThat(size(DEFICITS + "?status=RESOLVED")).isZero();
        assertThat(size(DEFICITS + "?school=another")).isZero();
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(size(ASSESSMENTS + "?status=CLOSED")).isEqualTo(2));
        assertThat(size(ASSESSMENTS + "?teacher=" + school.teacher)).isEqualTo(1);
    }

    @Test
    void listsAreExportedAsTables() {
        school.closed(api, school.teacher, 4, 4, 1, 4);
        awaitRows(1);

        String csv = deputy.get(DEFICITS + "?format=csv").expect(200).text();
        assertThat(csv).contains("Затруднение", "Иванова Анна Петровна", "Методические", "Низкий", "не снято");
        String english = deputy.language("en")
                .header("Accept", "text/csv")
                .get(DEFICITS)
                .expect(200)
                .text();
        assertThat(english).contains("Difficulty", "Methodical", "Low", "open");
        assertThat(deputy.get(DEFICITS + "?format=xlsx").expect(200).body()).startsWith('P', 'K');
        Awaitility.await()
                .untilAsserted(() -> assertThat(deputy.get(ASSESSMENTS + "?format=csv")
                                .expect(200)
                                .text())
                        .contains("Карта профессиональных затруднений педагога", "завершена"));
    }

    private int size(String path) {
        return deputy.get(path).expect(200).at("/items").size();
    }

    private void awaitRows(int count) {
        Awaitility.await().untilAsserted(() -> assertThat(size(DEFICITS)).isEqualTo(count));
    }
}
