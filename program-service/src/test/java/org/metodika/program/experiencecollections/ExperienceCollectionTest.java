package org.metodika.program.experiencecollections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.program.experiencecollections.ExperienceCollection.Composition;
import org.metodika.program.experiencecollections.ExperienceCollectionRejection.ExperienceCollectionIsIssued;
import org.metodika.test.Requirement;

/** A collection holds generalised experience in an order, and is issued once with the words of that day. */
@Requirement("E09")
class ExperienceCollectionTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 12, 15);
    private static final UUID ONE = new UUID(2, 1);
    private static final UUID TWO = new UUID(2, 2);
    private static final Map<UUID, CollectedItem> BANK = Map.of(ONE, item(ONE, "Описание"), TWO, item(TWO, "Описание"));

    private final ExperienceCollection draft = ExperienceCollection.startedBy(new ExperienceCollectionEvent.Composed(
            2027, "Лучший опыт", "Методический центр", List.of(item(ONE, "Описание"), item(TWO, "Описание"))));

    @Test
    void holdsGeneralisedExperienceEachOnceInAnOrder() {
        assertThat(flaws(ExperienceCollection.compose(
                        2028, new Composition("", "", List.of(ONE, ONE, new UUID(2, 9))), BANK, TODAY)))
                .containsExactly(
                        "/year collection-year",
                        "/title not-blank",
                        "/editor not-blank",
                        "/items/1 id-used-twice",
                        "/items/2 collection-item-not-generalised");
        ExperienceCollection turned =
                after(draft.change(new Composition(draft.title(), draft.editor(), List.of(TWO, ONE)), BANK));
        assertThat(turned.ids()).containsExactly(TWO, ONE);
        assertThat(draft.change(new Composition(draft.title(), draft.editor(), draft.ids()), BANK))
                .isEqualTo(Decision.nothingToDo());
    }

    @Test
    void isIssuedOnceWithTheWordsOfThatDay() {
        Map<UUID, CollectedItem> later = Map.of(ONE, item(ONE, "Новые слова"), TWO, item(TWO, "Описание"));
        ExperienceCollection issued = after(draft.issue(later, TODAY));
        assertThat(issued.status()).isEqualTo(CollectionStatus.ISSUED);
        assertThat(issued.items().getFirst().description()).isEqualTo("Новые слова");
        assertThat(issued.issue(BANK, TODAY)).isEqualTo(Decision.rejected(new ExperienceCollectionIsIssued()));
        assertThat(issued.change(new Composition("Иначе", "Иная", List.of()), BANK))
                .isEqualTo(Decision.rejected(new ExperienceCollectionIsIssued()));
    }

    @Test
    void isNotIssuedEmptyNorWithWhatWasDropped() {
        ExperienceCollection empty =
                after(draft.change(new Composition(draft.title(), draft.editor(), List.of()), BANK));
        assertThat(flaws(empty.issue(BANK, TODAY))).containsExactly("/items collection-empty");
        assertThat(flaws(draft.issue(Map.of(ONE, item(ONE, "Описание")), TODAY)))
                .containsExactly("/items/1 collection-item-not-generalised");
    }

    private static CollectedItem item(UUID id, String description) {
        return new CollectedItem(id, "1001", new UUID(1, 1), "Смысловое чтение", description);
    }

    private ExperienceCollection after(Decision<ExperienceCollectionEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return draft.evolve(((Decision.Accepted<ExperienceCollectionEvent>) decision)
                .events()
                .getFirst());
    }

    private static List<String> flaws(Decision<ExperienceCollectionEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected<ExperienceCollectionEvent>) decision)
                .reason().flaws().stream()
                        .map(flaw -> flaw.pointer() + " " + flaw.code())
                        .toList();
    }
}
