package org.metodika.program.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodika.kit.domain.table.Field;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "ДАТА ПРИЕМА, hiredOn",
        "'  дата  приёма на работу ', hiredOn",
        "Таб. №, staffNumber",
        "e-mail, email",
        "E_MAIL, email",
        "Стаж (лет), totalExperienceYears",
        "руководитель мо, associationHead",
        "hired on, hiredOn",
        "staffNumber, staffNumber"
    })
    void understandsHeadingsAsPeopleWriteThem(String heading, String field) {
        assertThat(Field.find(Columns.STAFF, heading)).map(Field::name).hasValue(field);
    }

    @Test
    void noHeadingMeansTwoColumns() {
        for (List<Field> fields : List.of(Columns.SCHOOLS, Columns.STAFF, OfferColumns.OFFERS)) {
            Map<String, String> meant = new HashMap<>();
            for (Field field : fields) {
                for (String heading : field.headings()) {
                    String other = meant.putIfAbsent(Field.plain(heading), field.name());
                    assertThat(other).as(heading).isIn(null, field.name());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"МСК, Europe/Moscow", "мск+2, Asia/Yekaterinburg", "МСК -1, Europe/Kaliningrad", "Омское, Asia/Omsk"})
    void understandsTimeZonesAsPeopleWriteThem(String word, String zone) {
        assertThat(DirectoryWords.TIME_ZONES.code(word)).hasValue(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "Штатный работник, STAFF",
        "внешний  совместитель, EXTERNAL_PART_TIME",
        "contract, CONTRACT",
        "ГПХ, CONTRACT"
    })
    void understandsWordsAndCodes(String word, String code) {
        assertThat(DirectoryWords.EMPLOYMENT_KINDS.code(word)).hasValue(code);
    }

    @Test
    void knowsWhatItDoesNotKnow() {
        assertThat(DirectoryWords.CATEGORIES.code("третья")).isEmpty();
        assertThat(DirectoryWords.CATEGORIES.code("-")).hasValue("NONE");
        assertThat(DirectoryWords.TIME_ZONES.code("МСК+12")).isEmpty();
        assertThat(DirectoryWords.EMPLOYMENT_KINDS.code("?")).isEmpty();
    }
}
