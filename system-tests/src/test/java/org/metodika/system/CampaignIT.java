package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.system.Development.soon;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.metodika.contracts.Catalogue;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;

/** A campaign finds a difficulty, a program is drafted from it, a second campaign finds it overcome. */
@ExtendWith(Platform.class)
class CampaignIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Moscow"));
    private static final RegulatedSchool SCHOOL = new RegulatedSchool(new People());
    private static final int PHYSICISTS = 2;
    private static final int WEAK = 1;
    private static final int STRONG = 4;

    @BeforeAll
    static void schoolArrives() {
        SCHOOL.arrive();
    }

    @Test
    @Requirement({"A03", "D09", "B22"})
    void fromACampaignToAProgramAndBack() {
        String teacher = SCHOOL.id("Елагин");

        Wave autumn = new Wave(SCHOOL.deputy(), TODAY, "Осень", "физика", PHYSICISTS);
        autumn.observe(autumn.assessOneself(SCHOOL.teacher(), STRONG), WEAK);
        autumn.close(1);
        autumn.assertMethods(25, 100);
        String deficit = onlyDeficit(teacher, "OPEN");
        draftFrom(teacher, deficit);

        // Whoever had not answered is invited again: nothing of the first wave stands in the way.
        Wave spring = new Wave(SCHOOL.deputy(), TODAY, "Весна", "физика", PHYSICISTS);
        spring.observe(spring.assessOneself(SCHOOL.teacher(), STRONG), STRONG);
        spring.close(1);
        spring.assertMethods(100, 100);
        assertThat(onlyDeficit(teacher, "RESOLVED")).isEqualTo(deficit);

        assertEvents(autumn.id(), deficit);
        SCHOOL.foreignHead().get("/api/diagnostics/campaigns/{id}", autumn.id()).expectProblem(404, "not-found");
    }

    private static String onlyDeficit(String teacher, String status) {
        String[] id = new String[1];
        soon(() -> {
            Reply deficits = SCHOOL.deputy()
                    .get("/api/diagnostics/deficits?teacher={teacher}&status={status}", teacher, status)
                    .expect(200);
            assertThat(deficits.at("/items")).hasSize(1);
            assertThat(deficits.at("/items/0/code").asString()).isEqualTo("METHODICAL");
            id[0] = deficits.at("/items/0/id").asString();
        });
        return id[0];
    }

    private static void draftFrom(String teacher, String deficit) {
        Reply[] drafted = new Reply[1];
        // Programs follow diagnostics by events; a moment passes.
        soon(() -> drafted[0] = SCHOOL.deputy()
                .post("/api/programs/drafts", Map.of("teacherId", teacher, "category", "CATEGORY_APPLICANT"))
                .expect(201));
        assertThat(drafted[0].at("/content/basis").toString()).contains(deficit);
    }

    private static void assertEvents(String campaign, String deficit) {
        try (PublishedEvents all = PublishedEvents.fromBeginning(
                Platform.stack().kafkaBootstrap(),
                List.of(Catalogue.CAMPAIGN_EVENTS.name(), Catalogue.DEFICIT_EVENTS.name()))) {
            all.about(campaign)
                    .exactlyInOrder(
                            event(Catalogue.CAMPAIGN_DRAFTED),
                            event(
                                    Catalogue.CAMPAIGN_OPENED,
                                    opened -> opened.plan().schools().equals(List.of(SCHOOL.code))),
                            event(Catalogue.CAMPAIGN_CLOSED));
            all.about(deficit)
                    .take(event(
                            Catalogue.DEFICIT_RESOLVED,
                            resolved -> resolved.code().equals("METHODICAL")));
        }
    }
}
