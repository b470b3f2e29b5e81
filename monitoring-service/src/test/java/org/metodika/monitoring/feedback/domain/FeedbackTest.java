package org.metodika.monitoring.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;

/** What the three may do with their talk. */
class FeedbackTest {

    private static final Instant NOW = Instant.parse("2026-11-10T08:00:00Z");
    private static final StaffId TEACHER = new StaffId(new UUID(0, 1));
    private static final About ABOUT = new About(new ProgramId(new UUID(0, 2)), null, "school-07", TEACHER);
    private static final Speaker PUPIL = new Speaker(Party.TEACHER, TEACHER);
    private static final Speaker MENTOR = new Speaker(Party.MENTOR, new StaffId(new UUID(0, 3)));
    private static final Speaker CENTRE = new Speaker(Party.METHODIST, null);

    @Test
    @Requirement("C17")
    void numbersMessagesAndKnowsWhoHasReadUpToWhere() {
        Feedback talk = Feedback.startedBy(event(Feedback.begin(ABOUT, PUPIL, "Как быть?", NOW)));
        assertThat(talk.readBy(PUPIL)).isOne();
        assertThat(talk.readBy(MENTOR)).isZero();
        talk = talk.evolve(event(talk.send(MENTOR, "Обсудим", NOW)));
        talk = talk.evolve(event(talk.send(CENTRE, "Пришлю материалы", NOW)));
        assertThat(talk.letters()).extracting(Letter::number).containsExactly(1, 2, 3);
        assertThat(talk.last().from()).isEqualTo(CENTRE);
        assertThat(talk.readBy(PUPIL)).isOne();
        talk = talk.evolve(event(talk.read(PUPIL, 3)));
        assertThat(talk.readBy(PUPIL)).isEqualTo(3);
        assertThat(talk.read(PUPIL, 2)).isEqualTo(Decision.nothingToDo());
        assertThat(talk.marks()).hasSize(3);
    }

    @Test
    @Requirement("C17")
    void refusesWhatCannotBe() {
        assertThat(Feedback.begin(ABOUT, PUPIL, " ", NOW)).isInstanceOf(Decision.Rejected.class);
        Feedback talk = Feedback.startedBy(event(Feedback.begin(ABOUT, PUPIL, "Как быть?", NOW)));
        assertThat(talk.read(MENTOR, 0)).isInstanceOf(Decision.Rejected.class);
        assertThat(talk.read(MENTOR, 2)).isInstanceOf(Decision.Rejected.class);
        while (talk.letters().size() < Feedback.MOST_LETTERS) {
            talk = talk.evolve(event(talk.send(MENTOR, "Да", NOW)));
        }
        assertThat(talk.send(PUPIL, "Ещё", NOW))
                .isEqualTo(Decision.rejected(new FeedbackRefusal.FeedbackFull(Feedback.MOST_LETTERS)));
    }
}
