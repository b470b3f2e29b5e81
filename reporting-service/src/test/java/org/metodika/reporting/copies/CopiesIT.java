package org.metodika.reporting.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.support.SupportState;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Programs;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.reporting.Supports;
import org.metodika.test.Api;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** The latest state of each aggregate, as its owner told it. */
@ReportingTest
class CopiesIT {

    private final School school = School.general("school-copies-" + Ids.next(), "МБОУ «СОШ № 3»");
    private final Copies copies;
    private final Topics topics;
    private final Feeding feeding;
    private final Api api;

    CopiesIT(Copies copies, Topics topics, Api api) {
        this.copies = copies;
        this.topics = topics;
        this.feeding = new Feeding(topics);
        this.api = api.as(Tokens.admin());
    }

    @Test
    void keepsTheNewestStateOfEachByIdPersonAndSchool() {
        SupportState issued = Supports.issued(school, school.teacher(0));
        SupportState concluded = Supports.concluded(school, school.teacher(0));
        tell(concluded, 7);
        tell(issued, 3);
        SupportState another = Supports.issued(school, school.teacher(1));
        tell(another, 1);
        // An older one of the same support that comes late.
        feeding.state(SupportCatalogue.SUPPORT_STATE, concluded.supportId(), issued, 2);
        feeding.digest();

        assertThat(copies.find(Kinds.SUPPORT, concluded.supportId())).hasValue(concluded);
        assertThat(copies.find(Kinds.SUPPORT, List.of(issued.supportId(), another.supportId(), Ids.next())))
                .containsExactlyInAnyOrder(issued, another);
        assertThat(copies.ofTeacher(Kinds.SUPPORT, school.teacher(0))).containsExactlyInAnyOrder(concluded, issued);
        try (Stream<SupportState> all = copies.ofSchool(Kinds.SUPPORT, school.id())) {
            assertThat(all).containsExactlyInAnyOrder(concluded, issued, another);
        }
        assertThat(copies.find(Kinds.ROUTE, concluded.supportId())).isEmpty();
    }

    @Test
    void readsAnOlderVersionAsTheNewest() {
        ProgramState program = feeding.program(Programs.emptyDraft(
                school, school.teacher(2), school.deficit(school.teacher(2), "METHODICAL", "OPEN")));
        feeding.digest();

        ProgramStateInFull full =
                copies.ofProgram(Kinds.PROGRAM, program.programId()).getFirst();

        assertThat(full.program()).isEqualTo(program);
        assertThat(full.frame().results()).isEmpty();
    }

    @Test
    void forgetsWhatIsGone() {
        SupportState gone = Supports.issued(school, school.teacher(3));
        tell(gone, 1);
        topics.publishGone(SupportCatalogue.SUPPORT_STATE, gone.supportId(), 2);
        SupportState later = Supports.issued(school, school.teacher(3));
        tell(later, 1);
        feeding.digest();

        assertThat(copies.ofTeacher(Kinds.SUPPORT, school.teacher(3))).containsExactly(later);
    }

    @Test
    void canBeRebuiltFromTheTopics() {
        SupportState support = Supports.concluded(school, school.teacher(4));
        tell(support, 1);
        feeding.digest();

        api.post("/api/admin/reporting-service/projections/copies/rebuild", null)
                .expect(200);

        assertThat(copies.ofTeacher(Kinds.SUPPORT, school.teacher(4))).containsExactly(support);
    }

    private void tell(SupportState support, long sequence) {
        feeding.state(SupportCatalogue.SUPPORT_STATE, support.supportId(), support, sequence);
    }
}
