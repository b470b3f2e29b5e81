package org.metodika.monitoring.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.problem.Bundles;

class NoticeTextsTest {

    private static final UUID SOMETHING = new UUID(0, 1);

    private final NoticeTexts texts = new NoticeTexts(Bundles.messages());

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyNoticeHasItsWords(String language) {
        Locale locale = Locale.of(language);
        for (NoticeKind kind : NoticeKind.values()) {
            assertThat(texts.title(kind, locale)).as("%s", kind).isNotBlank();
            for (String detail :
                    List.of("STAGE", "REPORT", "LATE_STAGE", "MISSING_REPORT", "UNTIL", "YEARLY_REPORT", "")) {
                assertThat(texts.text(notice(kind, detail.isEmpty() ? null : detail), locale))
                        .as("%s %s", kind, detail)
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
        assertThat(texts.text(notice(NoticeKind.CHECKPOINT_REMINDED, "REPORT"), locale))
                .isEqualTo(
                        language.equals("ru")
                                ? "Отчёт по этапу 2 нужно сдать не позднее 9 марта 2027 года."
                                : "The report of stage 2 is to be handed in by 9 March 2027.");
    }

    private static Notice notice(NoticeKind kind, @Nullable String detail) {
        return new Notice(
                SOMETHING,
                "1001",
                SOMETHING,
                kind,
                Instant.EPOCH,
                SOMETHING,
                SOMETHING,
                null,
                detail,
                2,
                LocalDate.of(2027, 3, 9),
                null,
                null);
    }
}
