package org.metodika.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts(Bundles.messages());

    sealed interface Refusal extends Rejection permits NoteLacksAuthor, NobodyTold {}

    record NoteLacksAuthor() implements Refusal {}

    record NobodyTold(String what) implements Refusal {}

    @Test
    void ownTextsAreWhole() {
        assertThat(ProblemTexts.gaps()).isEmpty();
    }

    @Test
    void findsMissingTextsAndArgumentsThroughASealedType() {
        assertThat(ProblemTexts.gaps(Refusal.class))
                .containsExactlyInAnyOrder(
                        "problem.note-lacks-author.detail: asks in ru for {0}, but the refusal has 0 components",
                        "problem.note-lacks-author.detail: asks in en for {0}, but the refusal has 0 components",
                        "problem.nobody-told.title: no text in ru",
                        "problem.nobody-told.title: no text in en",
                        "problem.nobody-told.detail: no text in ru",
                        "problem.nobody-told.detail: no text in en");
    }

    @Test
    void fallsBackToTheCodeWhereThereIsNoText() {
        assertThat(texts.title("nobody-told", Bundles.RUSSIAN)).isEqualTo("nobody-told");
        assertThat(texts.detail("nobody-told", List.of("a"), Locale.ENGLISH)).isNull();
        assertThat(texts.flaw(Flaw.at("/a", "unheard-of"), Locale.ENGLISH)).isEqualTo("unheard-of");
    }

    @Test
    void writesListsAsPeopleReadThem() {
        assertThat(texts.flaw(Flaw.at("/a", "unknown-value", "x", List.of("GOOD", "BAD")), Locale.ENGLISH))
                .isEqualTo("Unknown value “x”. Possible values: GOOD, BAD.");
    }

    @Test
    void keepsTheLanguageWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(texts.title("not-found", Bundles.RUSSIAN)).isEqualTo("Не найдено");
            assertThat(texts.title("not-found", Locale.ENGLISH)).isEqualTo("Not found");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
