package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.SchoolLife.content;
import static org.metodika.program.personified.SchoolLife.id;
import static org.metodika.program.personified.SchoolLife.item;
import static org.metodika.program.personified.SchoolLife.order;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramState;
import org.metodika.kit.directory.Directory;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvent;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import tools.jackson.databind.node.ObjectNode;

/** A program from the deficits to the order, with exactly the events that tell of it. */
@PlatformTest
class ProgramStoryIT {

    private final Api api;
    private final Topics topics;
    private final Directory directory;

    ProgramStoryIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
    }

    @Test
    @Requirement({"B22", "B24", "B30", "D09"})
    void goesFromDeficitsToAnOrder() {
        SchoolLife school = new SchoolLife(api, topics);
        UUID methodical = school.deficit("METHODICAL");
        UUID theoretical = school.deficit("SCIENTIFIC_THEORETICAL");
        LocalDate today = directory.today(school.code);
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS);
                PublishedEvents states = topics.record(ProgramCatalogue.PROGRAM_STATES)) {
            Reply draft = school.draftFromDeficits();
            UUID program = id(draft);
            events.about(program);
            states.about(program);
            assertThat(draft.header("Location"))
                    .hasValueSatisfying(path -> assertThat(path).endsWith("/api/programs/" + program));
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_DRAFTED,
                    drafted -> drafted.deficits().equals(List.of(methodical, theoretical))
                            && drafted.schoolId().equals(school.code)
                            && drafted.teacherId().equals(school.teacher)
                            && drafted.category().equals("CATEGORY_APPLICANT")
                            && drafted.type().equals("INDIVIDUAL")
                            && drafted.initiator().equals("ADMINISTRATION")
                            && drafted.draftedOn().equals(today)
                            && school.deputy.equals(drafted.by())));
            assertThat(draft.at("/content/tutorId").asString()).isEqualTo(school.tutor.toString());
            assertThat(draft.at("/content/activities/0/deficits/0").asString()).isEqualTo(methodical.toString());
            assertThat(draft.at("/content/note/difficulties").asString())
                    .isEqualTo(
                            "По результатам диагностики выявлены профессиональные затруднения: методические (37,5 % баллов,"
                                    + " 18.09.2026); научно-теоретические (37,5 % баллов, 18.09.2026).");
            assertThat(draft.at("/flagged").asBoolean()).isFalse();

            Reply completed = school.complete(draft);
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_CONTENT_CHANGED,
                    changed -> changed.hours() == 60
                            && changed.activities() == 2
                            && changed.stages() == 3
                            && changed.uncoveredDeficits().isEmpty()));
            assertThat(completed.at("/content/stages")).isEqualTo(draft.at("/content/stages"));

            school.submit(completed);
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_SUBMITTED,
                    submitted -> submitted.submittedOn().equals(today) && school.deputy.equals(submitted.by())));

            Reply approved = school.asHead()
                    .post("/api/programs/{id}/approval", order("118-од", today), program)
                    .expect(200);
            assertThat(approved.at("/status").asString()).isEqualTo("APPROVED");
            assertThat(approved.at("/order/number").asString()).isEqualTo("118-од");
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_APPROVED,
                    event -> event.order().number().equals("118-од")
                            && event.order().date().equals(today)
                            && event.deficits().equals(List.of(methodical, theoretical))
                            && event.deferredDeficits().isEmpty()
                            && event.hours() == 60
                            && school.tutor.equals(event.tutorId())
                            && event.startsOn().equals(today)
                            && event.endsOn().equals(today.plusMonths(9).minusDays(1))
                            && event.stages().size() == 3
                            && event.stages().getLast().ordinal() == 3
                            && event.stages().getLast().deadline().equals(event.endsOn())
                            && school.head.equals(event.by())));

            PublishedEvent state = states.take(event(
                    ProgramCatalogue.PROGRAM_STATE_IN_FULL,
                    full -> full.status().equals("APPROVED")));
            ProgramState present =
                    state.data(ProgramCatalogue.PROGRAM_STATE_IN_FULL).program();
            assertThat(present.revision()).isEqualTo(4);
            assertThat(present.initiatedBy()).isEqualTo(school.deputy);
            assertThat(present.basis()).extracting("deficitId").containsExactly(methodical, theoretical);
            assertThat(present.note().generalAim()).isEqualTo("Освоение приёмов смыслового чтения");
        }
    }

    @Test
    @Requirement("B30")
    void correctsAWrongOrderNumberByAnnullingTheApproval() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        LocalDate today = directory.today(school.code);
        Reply approved = school.approved(today);
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            events.about(id(approved));
            Reply again = school.asHead()
                    .post(
                            "/api/programs/{id}/approval/annulment",
                            Map.of("reason", "Неверный номер приказа"),
                            id(approved))
                    .expect(200);
            assertThat(again.at("/status").asString()).isEqualTo("SUBMITTED");
            assertThat(again.at("/approvalAnnulledBecause").asString()).isEqualTo("Неверный номер приказа");
            school.asHead()
                    .post("/api/programs/{id}/approval", order("119-од", today), id(approved))
                    .expect(200);
            events.exactlyInOrder(
                    event(
                            ProgramCatalogue.PROGRAM_APPROVAL_ANNULLED,
                            annulled -> annulled.order().number().equals("118-од")),
                    event(
                            ProgramCatalogue.PROGRAM_APPROVED,
                            approval -> approval.order().number().equals("119-од")));
        }
    }

    @Test
    void isReturnedChangedAndWithdrawn() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        Reply submitted = school.submitted();
        UUID program = id(submitted);
        LocalDate today = directory.today(school.code);
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            events.about(program);
            Reply returned = school.asHead()
                    .post("/api/programs/{id}/return", Map.of("reason", "Уточните часы"), program)
                    .expect(200);
            assertThat(returned.at("/status").asString()).isEqualTo("DRAFT");
            assertThat(returned.at("/returnedBecause").asString()).isEqualTo("Уточните часы");
            ObjectNode content = content(returned);
            item(content, "activities", 0).put("hours", 30);
            school.asDeputy()
                    .header("If-Match", returned.etag())
                    .put("/api/programs/{id}/content", content, program)
                    .expect(200);
            school.asDeputy()
                    .post("/api/programs/{id}/withdrawal", Map.of("reason", "Педагог переведён"), program)
                    .expect(200);
            events.exactlyInOrder(
                    event(
                            ProgramCatalogue.PROGRAM_RETURNED,
                            event -> event.returnedOn().equals(today) && school.head.equals(event.by())),
                    event(ProgramCatalogue.PROGRAM_CONTENT_CHANGED, event -> event.hours() == 30),
                    event(ProgramCatalogue.PROGRAM_WITHDRAWN, event -> school.deputy.equals(event.by())));
        }
    }
}
