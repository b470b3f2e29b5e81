package org.metodika.program.comments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.test.Requirement;

@Requirement("A17")
class CommentThreadTest {

    private static final Instant NOON = Instant.parse("2026-09-22T12:00:00Z");
    private static final Author ANNA = new Author("anna", new UUID(0, 1));
    private static final Author OLGA = new Author("olga", new UUID(0, 2));
    private static final Author CENTRE = new Author("centre", null);
    private static final UUID ACTIVITY = new UUID(0, 31);
    private static final UUID STAGE = new UUID(0, 32);
    private static final ThreadId ID = new ThreadId(new UUID(0, 8));
    private static final EntryId FIRST = new EntryId(new UUID(0, 8));
    private static final EntryId REPLY = new EntryId(new UUID(0, 82));
    private static final CommentThread.Subject PROGRAM =
            new CommentThread.Subject(new UUID(0, 5), "1001", new UUID(0, 6), Set.of(ACTIVITY), Set.of(STAGE));

    @Test
    void beginsWithAQuestionAboutASection() {
        CommentThread thread = started(Section.NOTE, null);
        assertThat(thread.resolved()).isFalse();
        assertThat(thread.entries()).containsExactly(new Entry(FIRST, ANNA, "Хватит ли часов?", NOON, null, null));
    }

    @Test
    void namesAnActivityOrAStageOfTheProgram() {
        assertThat(started(Section.ACTIVITIES, ACTIVITY).itemId()).isEqualTo(ACTIVITY);
        assertThat(started(Section.STAGES, STAGE).itemId()).isEqualTo(STAGE);
        assertThat(refusal(start(Section.ACTIVITIES, STAGE, "Что это?")).flaws())
                .containsExactly(Flaw.at("/itemId", "comment-item-unknown"));
        assertThat(refusal(start(Section.NOTE, ACTIVITY, "Что это?")).flaws())
                .containsExactly(Flaw.at("/itemId", "comment-item-not-here"));
    }

    @Test
    void refusesEmptyAndEndlessTexts() {
        assertThat(refusal(start(Section.NOTE, null, " \n")).flaws()).containsExactly(Flaw.at("/text", "not-blank"));
        assertThat(refusal(start(Section.NOTE, null, "х".repeat(2001))).flaws())
                .containsExactly(Flaw.at("/text", "size-max", 0, 2000));
        assertThat(refusal(thread().reply(REPLY, "", OLGA, NOON)).flaws())
                .containsExactly(Flaw.at("/text", "not-blank"));
        assertThat(refusal(thread().edit(FIRST, "х".repeat(2001), ANNA, NOON)).flaws())
                .containsExactly(Flaw.at("/text", "size-max", 0, 2000));
    }

    @Test
    void isAnsweredUntilItIsSettled() {
        CommentThread answered = after(thread(), thread().reply(REPLY, " Хватит ", OLGA, NOON));
        assertThat(answered.entries()).extracting(Entry::text).containsExactly("Хватит ли часов?", "Хватит");
        assertThat(answered.reply(REPLY, "Хватит", OLGA, NOON)).isEqualTo(Decision.nothingToDo());
        CommentThread settled = after(answered, answered.resolve());
        assertThat(settled.resolved()).isTrue();
        assertThat(settled.resolve()).isEqualTo(Decision.nothingToDo());
        assertThat(refusal(settled.reply(new EntryId(new UUID(0, 83)), "И ещё", CENTRE, NOON)))
                .isEqualTo(new CommentRejection.CommentThreadIsResolved());
        CommentThread reopened = after(settled, settled.reopen());
        assertThat(reopened.resolved()).isFalse();
        assertThat(reopened.reopen()).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void isMendedByItsAuthorForAQuarterOfAnHour() {
        Instant inTime = NOON.plus(CommentThread.EDIT_TIME);
        CommentThread mended = after(thread(), thread().edit(FIRST, "Хватит ли восьми часов?", ANNA, inTime));
        assertThat(mended.entries().getFirst())
                .isEqualTo(new Entry(FIRST, ANNA, "Хватит ли восьми часов?", NOON, inTime, null));
        assertThat(thread().edit(FIRST, "Хватит ли часов?", ANNA, NOON)).isEqualTo(Decision.nothingToDo());
        assertThat(refusal(thread().edit(FIRST, "Поздно", ANNA, inTime.plusMillis(1))))
                .isEqualTo(new CommentRejection.CommentEditTimeOver(15));
        assertThat(refusal(thread().edit(FIRST, "Чужое", OLGA, NOON)))
                .isEqualTo(new CommentRejection.CommentNotYours());
    }

    @Test
    void leavesAPlaceWhereAnAuthorDeleted() {
        Instant later = NOON.plus(Duration.ofDays(3));
        CommentThread deleted = after(thread(), thread().delete(FIRST, ANNA, later));
        assertThat(deleted.entries()).containsExactly(new Entry(FIRST, ANNA, null, NOON, null, later));
        assertThat(deleted.delete(FIRST, ANNA, later)).isEqualTo(Decision.nothingToDo());
        assertThat(refusal(deleted.edit(FIRST, "Снова", ANNA, NOON)))
                .isEqualTo(new CommentRejection.CommentIsDeleted());
        assertThat(refusal(thread().delete(FIRST, CENTRE, later))).isEqualTo(new CommentRejection.CommentNotYours());
    }

    @Test
    void staysOfABearableSize() {
        CommentThread thread = thread();
        for (int i = 1; i < 100; i++) {
            thread = after(thread, thread.reply(new EntryId(new UUID(1, i)), "Ответ", OLGA, NOON));
        }
        assertThat(refusal(thread.reply(REPLY, "Сто первый", OLGA, NOON)))
                .isEqualTo(new CommentRejection.CommentThreadIsFull(100));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void neverComesToAnImpossibleState(long seed) {
        Random random = new Random(seed);
        CommentThread thread = thread();
        Instant now = NOON;
        List<Author> authors = List.of(ANNA, OLGA, CENTRE);
        for (int i = 0; i < 400; i++) {
            now = now.plusSeconds(random.nextInt(300));
            Author author = authors.get(random.nextInt(authors.size()));
            EntryId some = thread.entries()
                    .get(random.nextInt(thread.entries().size()))
                    .id();
            Decision<CommentEvent> decision = switch (random.nextInt(8)) {
                case 0 -> thread.resolve();
                case 1, 2 -> thread.reopen();
                case 3 -> thread.delete(some, author, now);
                case 4 -> thread.edit(some, "Исправлено " + i, author, now);
                default -> thread.reply(new EntryId(new UUID(2, i)), "Ответ " + i, author, now);
            };
            int before = thread.entries().size();
            if (decision instanceof Decision.Accepted<CommentEvent>(var events)) {
                for (CommentEvent event : events) {
                    thread = thread.evolve(event);
                }
            }
            assertThat(thread.entries()).hasSizeBetween(before, Math.min(100, before + 1));
            assertThat(thread.entries()).allSatisfy(entry -> {
                assertThat(entry.text() == null).isEqualTo(entry.deletedAt() != null);
                if (entry.editedAt() != null) {
                    assertThat(Duration.between(entry.at(), entry.editedAt()))
                            .isLessThanOrEqualTo(CommentThread.EDIT_TIME);
                }
            });
        }
        assertThat(thread.entries())
                .as("the walk with seed %s went somewhere", seed)
                .hasSizeGreaterThan(20);
    }

    private static CommentThread thread() {
        return started(Section.NOTE, null);
    }

    private static CommentThread started(Section section, @Nullable UUID item) {
        return CommentThread.startedBy(event(start(section, item, "Хватит ли часов?")));
    }

    private static Decision<CommentEvent> start(Section section, @Nullable UUID item, String text) {
        return CommentThread.start(ID, PROGRAM, section, item, text, ANNA, NOON);
    }

    private static CommentThread after(CommentThread thread, Decision<CommentEvent> decision) {
        return thread.evolve(event(decision));
    }
}
