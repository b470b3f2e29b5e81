package org.metodika.monitoring.announcement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;

/** Announcements: when they appear, what they can't do without, what is done once. */
class AnnouncementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final AnnouncementId ID = new AnnouncementId(new UUID(0, 1));
    private static final Audience EVERYBODY = new Audience(List.of(), List.of(), List.of(), null);

    @Test
    @Requirement("E14")
    void whatHasBegunAppearsAtOnceAndTheRestOnItsDay() {
        Announcement now = after(draft(content("Семинар", TODAY, null, EVERYBODY)), each -> each.publish(TODAY));
        assertThat(now.shown()).isTrue();
        assertThat(now.quietUntil()).isNull();
        Announcement later =
                after(draft(content("Семинар", TODAY.plusDays(2), null, EVERYBODY)), each -> each.publish(TODAY));
        assertThat(later.shown()).isFalse();
        assertThat(later.lookAt(TODAY.plusDays(1))).isEqualTo(Decision.nothingToDo());
        Announcement appeared = after(later, each -> each.lookAt(TODAY.plusDays(2)));
        assertThat(appeared.appearedOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(appeared.lookAt(TODAY.plusDays(3))).isEqualTo(Decision.nothingToDo());
    }

    @Test
    @Requirement("E14")
    void itHasATitleATextOrALinkAndItsDaysInOrder() {
        assertThat(flaws(Announcement.draft(drafted(
                        null, content(" ", TODAY, TODAY.minusDays(1), EVERYBODY).withoutText()))))
                .containsExactly(
                        "/title not-blank",
                        "/text announcement-empty",
                        "/validUntil announcement-ends-before-it-begins");
        Announcement over = draft(content("Семинар", TODAY.minusDays(9), TODAY.minusDays(1), EVERYBODY));
        assertThat(flaws(over.publish(TODAY))).containsExactly("/validUntil future-or-present");
        assertThat(over.content().validOn(TODAY.minusDays(1))).isTrue();
        assertThat(over.content().validOn(TODAY)).isFalse();
    }

    @Test
    @Requirement("E14")
    void aSchoolAnnouncesToItsOwnPeopleAlone() {
        Audience own = new Audience(List.of("s1"), List.of(" Физика ", "физика"), List.of(), null);
        assertThat(own.subjects()).containsExactly("физика");
        assertThat(Announcement.draft(drafted("s1", content("Семинар", TODAY, null, own))))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(flaws(Announcement.draft(drafted("s1", content("Семинар", TODAY, null, EVERYBODY)))))
                .containsExactly("/audience/schools announcement-own-school");
    }

    @Test
    @Requirement("E14")
    void onlyADraftChangesAndItIsWithdrawnOnce() {
        Announcement draft = draft(content("Семинар", TODAY, null, EVERYBODY));
        Content other = content("Мастер-класс", TODAY, null, EVERYBODY).content();
        assertThat(after(draft, each -> each.change(other)).content()).isEqualTo(other);
        assertThat(draft.change(draft.content())).isEqualTo(Decision.nothingToDo());
        Announcement published = after(draft, each -> each.publish(TODAY));
        assertThat(refusal(published.change(other))).isInstanceOf(AnnouncementRefusal.AnnouncementIsNoDraft.class);
        assertThat(refusal(published.publish(TODAY))).isInstanceOf(AnnouncementRefusal.AnnouncementIsNoDraft.class);
        assertThat(flaws(published.withdraw(" ", TODAY))).containsExactly("/reason not-blank");
        Announcement withdrawn = after(published, each -> each.withdraw("Перенос", TODAY));
        assertThat(withdrawn.shown()).isFalse();
        assertThat(refusal(withdrawn.withdraw("Перенос", TODAY)))
                .isInstanceOf(AnnouncementRefusal.AnnouncementIsWithdrawn.class);
    }

    @Test
    @Requirement("E14")
    void whoAcknowledgesHasReadAndDoesSoOnce() {
        Reading.Event.Read read = new Reading.Event.Read(ID, "s1", new StaffId(new UUID(0, 2)), TODAY);
        assertThat(Reading.read(read, false)).isEqualTo(Decision.accepted(read));
        assertThat(Reading.read(read, true)).isEqualTo(Decision.accepted(read, new Reading.Event.Acknowledged(TODAY)));
        Reading reading = Reading.startedBy(read);
        Reading acknowledged = reading.evolve(new Reading.Event.Acknowledged(TODAY.plusDays(1)));
        assertThat(acknowledged.readOn()).isEqualTo(TODAY);
        assertThat(acknowledged.acknowledge(TODAY.plusDays(2))).isEqualTo(Decision.nothingToDo());
    }

    /** A content to be varied. */
    private record Given(Content content) {
        Given withoutText() {
            return new Given(new Content(
                    content.title(),
                    "",
                    content.links(),
                    content.audience(),
                    content.validFrom(),
                    content.validUntil(),
                    content.acknowledgement()));
        }
    }

    private static Given content(String title, LocalDate from, @Nullable LocalDate until, Audience audience) {
        return new Given(new Content(title, "Приходите", List.of(), audience, from, until, false));
    }

    private static AnnouncementEvent.Drafted drafted(@Nullable String school, Given given) {
        return new AnnouncementEvent.Drafted(ID, school, Kind.ANNOUNCEMENT, given.content());
    }

    private static Announcement draft(Given given) {
        return draft(given.content());
    }

    private static Announcement draft(Content content) {
        return Announcement.startedBy(drafted(null, new Given(content)));
    }

    private static Announcement after(Announcement before, Function<Announcement, Decision<AnnouncementEvent>> decide) {
        Decision<AnnouncementEvent> decision = decide.apply(before);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        Announcement after = before;
        for (AnnouncementEvent event : ((Decision.Accepted<AnnouncementEvent>) decision).events()) {
            after = after.evolve(event);
        }
        assertThat(after).isNotEqualTo(before);
        return after;
    }

    private static Rejection refusal(Decision<AnnouncementEvent> decision) {
        return ((Decision.Rejected<AnnouncementEvent>) decision).reason();
    }

    private static List<String> flaws(Decision<AnnouncementEvent> decision) {
        return refusal(decision).flaws().stream()
                .map(flaw -> flaw.pointer() + " " + flaw.code())
                .toList();
    }
}
