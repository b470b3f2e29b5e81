package org.metodika.program.personified.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodika.program.personified.domain.ActivityKind;
import org.metodika.test.Requirement;
import tools.jackson.databind.json.JsonMapper;

/** The template that ships. */
class DraftTemplateTest {

    private final DraftTemplate template = read();

    @Test
    @Requirement("C19")
    void proposesSomethingForEachOfTheFourCharacters() {
        assertThat(template.proposals())
                .containsOnlyKeys(
                        "GENERAL_PEDAGOGICAL", "PSYCHOLOGICAL_PEDAGOGICAL", "METHODICAL", "SCIENTIFIC_THEORETICAL");
        assertThat(template.proposalFor("ANOTHER_DICTIONARY")).isEqualTo(template.otherwise());
    }

    @Test
    @Requirement({"B36", "B39"})
    void proposesActivitiesThatMayBeSubmittedAsTheyAre() {
        assertThat(Stream.concat(template.proposals().values().stream(), Stream.of(template.otherwise())))
                .allSatisfy(proposal -> {
                    assertThat(proposal.title()).isNotBlank();
                    assertThat(proposal.hours()).isPositive();
                    assertThat(proposal.stage()).isBetween(1, template.stages().size());
                    assertThat(proposal.form() != null).isEqualTo(proposal.kind() == ActivityKind.OTHER_FORM);
                    switch (proposal.kind()) {
                        case INVARIANT_MODULE -> assertThat(proposal.provider()).isNotBlank();
                        case VARIABLE_MODULE, SELF_EDUCATION ->
                            assertThat(proposal.task()).isNotBlank();
                        case OTHER_FORM -> {
                            assertThat(proposal.place()).isNotBlank();
                            assertThat(proposal.level()).isNotNull();
                            assertThat(proposal.participation()).isNotBlank();
                        }
                    }
                });
    }

    @Test
    @Requirement({"B25", "B26", "B27"})
    void laysOutStagesInOrderWithinTheProgram() {
        assertThat(template.months()).isBetween(2, 24);
        assertThat(template.stages())
                .isNotEmpty()
                .extracting(DraftTemplate.StageTemplate::afterMonths)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(months -> months > 0 && months <= template.months());
        assertThat(template.stages()).allSatisfy(stage -> {
            assertThat(stage.result()).isNotBlank();
            assertThat(stage.reportForm()).isNotBlank();
        });
        assertThat(template.learningStage()).isBetween(1, template.stages().size());
        assertThat(template.finalResult()).isNotBlank();
        assertThat(template.finalReportForm()).isNotBlank();
    }

    private static DraftTemplate read() {
        String name = "/drafting/template.json";
        try (var in = Objects.requireNonNull(DraftTemplateTest.class.getResourceAsStream(name), name)) {
            return JsonMapper.builder().build().readValue(in, DraftTemplate.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
