package org.metodika.monitoring;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.test.PublishedEvents.event;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.monitoring.Given.Approval;
import org.metodika.monitoring.checkpoint.application.DeadlineWatch;
import org.metodika.monitoring.checkpoint.application.ReminderWatch;
import org.metodika.monitoring.mail.Mailer;
import org.metodika.monitoring.notice.Notice;
import org.metodika.test.Api;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.TestClock;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.JsonNode;

/** From a last day that comes near to the mail that tells of it; and what people choose. */
@MonitoringTest
class NoticeIT {

    private static final String NOTICES = "/api/monitoring/notices";
    private static final String PREFERENCES = NOTICES + "/preferences";

    private final Api api;
    private final ApplicationContext service;
    private final Topics topics;
    private final Given given;
    private final TestClock clock;
    private final DeadlineWatch deadlines;
    private final ReminderWatch reminders;
    private final Mailer mailer;
    private final JavaMailSenderImpl sender;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    NoticeIT(
            Api api,
            ApplicationContext service,
            Topics topics,
            Given given,
            TestClock clock,
            DeadlineWatch deadlines,
            ReminderWatch reminders,
            Mailer mailer,
            JavaMailSenderImpl sender) {
        this.api = api;
        this.service = service;
        this.topics = topics;
        this.given = given;
        this.clock = clock;
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.mailer = mailer;
        this.sender = sender;
    }

    @BeforeEach
    void serverTakesMail() {
        clock.set("2026-11-10T08:00:00Z");
        server.start();
        sender.setPort(server.getSmtp().getPort());
    }

    /** A run sends what waits for anybody, and stops where the server is away: nothing of other tests is to wait. */
    @BeforeEach
    void nothingElseWaits() {
        service.getBean(MongoOperations.class).updateMulti(new Query(), new Update().unset("mailing"), Notice.class);
    }

    @AfterEach
    void serverEnds() {
        server.stop();
    }

    @Test
    @Requirement({"B08", "L9"})
    void whoHasToKnowIsToldOnceInTheInboxAndInTheMailOfTheDay() {
        String school = given.school();
        UUID head = given.person(school, "Орлова", "head@example.org", List.of("school-head"), null, null);
        UUID tutor = given.person(school, "Тюторова", address("tutor"), List.of("tutor"), null, null);
        UUID teacher = given.person(school, "Соколова", address("teacher"), List.of("teacher"), tutor, null);
        Api teachers = api.as(Tokens.teacher(school, teacher));
        Api tutors = api.as(Tokens.tutor(school, tutor));
        try (PublishedEvents events = topics.record(CheckpointCatalogue.CHECKPOINT_EVENTS)) {
            Approval approval = given.approved(school, teacher, null);
            UUID checkpoint = approval.first();
            given.listed(checkpoint);
            soon(() -> assertThat(kinds(teachers, "")).containsExactly("SCHEDULE_PLANNED"));

            clock.set("2026-12-14T08:00:00Z");
            soon(() -> {
                reminders.look();
                assertThat(kinds(teachers, "")).containsExactly("CHECKPOINT_REMINDED", "SCHEDULE_PLANNED");
            });
            clock.set("2026-12-21T08:00:00Z");
            deadlines.findMissed();
            soon(() -> {
                reminders.look();
                assertThat(kinds(tutors, "")).containsExactly("CHECKPOINT_ESCALATED");
            });
            soon(() -> assertThat(kinds(teachers, "")).startsWith("CHECKPOINT_OVERDUE"));
            reminders.look();

            events.about(checkpoint)
                    .exactlyInOrder(
                            event(CheckpointCatalogue.CHECKPOINT_PLANNED),
                            event(CheckpointCatalogue.CHECKPOINT_REMINDED, each -> each.daysBefore() == 7),
                            event(CheckpointCatalogue.CHECKPOINT_DEADLINE_MISSED),
                            event(CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND),
                            event(CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND),
                            event(
                                    CheckpointCatalogue.CHECKPOINT_ESCALATED,
                                    each -> each.level().equals("ACCOMPANIMENT")));
        }
        JsonNode newest =
                tutors.language("ru").get(NOTICES + "?limit=1").expect(200).at("/items/0");
        assertThat(newest.at("/title").asString()).isEqualTo("Педагог не прошёл контрольный срез в срок");
        assertThat(newest.at("/text").asString())
                .startsWith("Срок контрольного среза этапа 1 — 20 декабря 2026 года —");
        assertThat(newest.at("/teacherName").asString()).isEqualTo("Соколова Мария Андреевна");
        assertThat(tutors.language("en").get(NOTICES).at("/items/0/title").asString())
                .isEqualTo("A teacher did not pass a checkpoint in time");

        // The daily mails of the days before went out late, and today's at eight at the school.
        clock.set("2026-12-22T04:59:59Z");
        mailer.send();
        assertThat(caught("tutor")).isEmpty();
        clock.set("2026-12-22T05:00:00Z");
        mailer.send();
        mailer.send();
        assertThat(caught("tutor")).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Методика: сводка уведомлений (1)");
            assertThat(text(mail))
                    .contains("Срок контрольного среза этапа 1 — 20 декабря 2026 года — прошёл", "http://")
                    .doesNotContain("Соколова");
        });
        assertThat(caught("teacher")).isNotEmpty();
        assertThat(tutors.get(NOTICES).at("/items/0/mail/state").asString()).isEqualTo("SENT");
        assertThat(kinds(api.as(Tokens.head(school, head)), "")).isEmpty();
    }

    @Test
    void whatIsReadIsNotUnreadAnyMore() {
        String school = given.school();
        UUID teacher = given.person(school, "Соколова");
        Api teachers = api.as(Tokens.teacher(school, teacher));
        UUID checkpoint = given.approved(school, teacher, null).first();
        given.listed(checkpoint);
        soon(() -> assertThat(kinds(teachers, "")).hasSize(1));
        clock.set("2026-11-10T08:01:00Z");
        api.as(Tokens.deputy(school))
                .post(
                        "/api/monitoring/checkpoints/{id}/return",
                        Map.of("lacks", List.of("CONTENT"), "text", "Урок не проведён", "until", "2026-12-05"),
                        checkpoint)
                .expect(200);
        soon(() -> assertThat(kinds(teachers, "?unread=true")).hasSize(2));

        Reply first = teachers.get(NOTICES + "?limit=1").expect(200);
        // The fifth of December is a Saturday: the term ends on Monday.
        assertThat(first.at("/items/0/due").asString()).isEqualTo("2026-12-07");
        String id = first.at("/items/0/id").asString();
        teachers.post(NOTICES + "/{id}/read", null, id).expect(204);
        teachers.post(NOTICES + "/{id}/read", null, id).expect(204);
        assertThat(teachers.get(NOTICES + "/unread").at("/unread").asInt()).isOne();
        assertThat(teachers.get(NOTICES + "?limit=1&after=" + first.at("/next").asString())
                        .expect(200)
                        .at("/items"))
                .hasSize(1);
        teachers.get(NOTICES + "?after=nonsense").expectProblem(400, "malformed-request");
        teachers.post(NOTICES + "/read?upTo=2026-11-10T08:01:00Z", null).expect(204);
        assertThat(teachers.get(NOTICES + "/unread").at("/unread").asInt()).isZero();
        api.as(Tokens.teacher(school, UUID.randomUUID()))
                .post(NOTICES + "/{id}/read", null, id)
                .expectProblem(404, "not-found");
    }

    @Test
    void peopleChooseHowTheyAreToldAndAWrongAddressHoldsUpNobody() {
        String school = given.school();
        UUID wrong = given.person(school, "Ошибкина", "не адрес", List.of("teacher"), null, null);
        UUID nowhere = given.person(school, "Безадресова");
        UUID right = given.person(school, "Верная", address("right"), List.of("teacher"), null, null);
        Api rights = api.as(Tokens.teacher(school, right));
        rights.put(
                        PREFERENCES,
                        Map.of(
                                "ways",
                                Map.of("SCHEDULE_PLANNED", "AT_ONCE", "CHECKPOINT_REMINDED", "INBOX_ONLY"),
                                "language",
                                "en",
                                "digestHour",
                                18))
                .expect(200);
        assertThat(rights.get(PREFERENCES).at("/addressKnown").asBoolean()).isTrue();
        Map<String, ?> silent = Map.of("CHECKPOINT_ESCALATED_TO_HEAD", "INBOX_ONLY");
        Reply refused = rights.put(PREFERENCES, Map.of("ways", silent, "language", "ru", "digestHour", 8))
                .expectProblem(422, "invalid-content");
        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/ways/CHECKPOINT_ESCALATED_TO_HEAD");
        rights.put(PREFERENCES, Map.of("language", "fr", "digestHour", 24)).expectProblem(422, "invalid-content");
        given.approved(school, wrong, null);
        given.approved(school, nowhere, null);
        given.approved(school, right, null);
        for (UUID person : List.of(wrong, nowhere, right)) {
            soon(() -> assertThat(kinds(api.as(Tokens.teacher(school, person)), ""))
                    .hasSize(1));
        }

        server.stop();
        clock.set("2026-11-11T05:00:00Z");
        mailer.send();
        assertThat(mail(school, wrong)).isEqualTo("FAILED ADDRESS_REFUSED");
        assertThat(mail(school, nowhere)).isEqualTo("FAILED NO_ADDRESS");
        assertThat(mail(school, right)).isEqualTo("WAITING SERVER_AWAY");

        serverTakesMail();
        clock.set("2026-11-11T05:00:59Z");
        mailer.send();
        assertThat(caught("right")).isEmpty();
        clock.set("2026-11-11T05:01:00Z");
        mailer.send();
        assertThat(mail(school, right)).isEqualTo("SENT ");
        String notice = rights.get(NOTICES).at("/items/0/id").asString();
        assertThat(caught("right")).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Metodika: Checkpoints are laid out");
            assertThat(mail.getMessageID()).startsWith("<" + notice + "@");
        });
        JsonNode missing = api.as(Tokens.deputy(school))
                .get(NOTICES + "/without-address")
                .expect(200)
                .at("/items");
        assertThat(missing.valueStream().map(each -> each.path("id").asString()))
                .containsExactly(nowhere.toString());
    }

    private String mail(String school, UUID teacher) {
        JsonNode mail = api.as(Tokens.teacher(school, teacher)).get(NOTICES).at("/items/0/mail");
        return mail.path("state").asString() + " " + mail.path("reason").asString("");
    }

    private static String address(String who) {
        return who + "@example.org";
    }

    /** Mails to somebody; each test has a server of its own. */
    private List<MimeMessage> caught(String who) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> to(mail).equals(address(who)))
                .toList();
    }

    /** All of it that people read, plain and HTML. */
    private static String text(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            return String.valueOf(part.getContent());
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            all.append(text(parts.getBodyPart(i))).append('\n');
        }
        return all.toString();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> kinds(Api as, String query) {
        return as.get(NOTICES + query)
                .expect(200)
                .at("/items")
                .valueStream()
                .map(each -> each.path("kind").asString())
                .toList();
    }

    private static void soon(ThrowingRunnable assertion) {
        await().atMost(15, SECONDS).pollInterval(50, MILLISECONDS).untilAsserted(assertion);
    }
}
