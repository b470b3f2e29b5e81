package org.metodika.diagnostics.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.metodika.diagnostics.instrument.Files.DICTIONARIES;
import static org.metodika.diagnostics.instrument.Files.changed;
import static org.metodika.diagnostics.instrument.Files.file;
import static org.metodika.diagnostics.instrument.Files.shipped;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.diagnostics.dictionary.BrokenFile;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Respondent;
import org.metodika.diagnostics.ids.Source;
import org.metodika.diagnostics.instrument.Instrument.Kind;
import org.metodika.test.Requirement;
import org.springframework.core.io.Resource;

class ShippedInstrumentsTest {

    @Test
    @Requirement("C19")
    void theChartMeasuresTheFourCharactersOfDifficultiesAsItAlwaysDid() {
        Instrument instrument = one("teacher-difficulties");

        assertThat(instrument.kind()).isEqualTo(Kind.QUESTIONNAIRE);
        assertThat(instrument.sources()).isEmpty();
        assertThat(instrument.criteria())
                .extracting(Instrument.Criterion::code)
                .containsExactly(
                        "GENERAL_PEDAGOGICAL", "PSYCHOLOGICAL_PEDAGOGICAL", "METHODICAL", "SCIENTIFIC_THEORETICAL");
        assertThat(instrument.items()).hasSize(25).allMatch(item -> item.weight() == 1 && !item.obligatory());
        assertThat(instrument.maxPoints()).isEqualTo(100);
        assertThat(instrument.levels()).extracting(Instrument.Level::code).containsExactly("LOW", "MIDDLE", "HIGH");
        assertThat(instrument.levels()).extracting(Instrument.Level::from).containsExactly(0.0, 50.0, 75.0);
        assertThat(instrument.criteria())
                .allMatch(criterion -> criterion.requiredLevel().equals("MIDDLE") && criterion.minimumAnswers() == 1);
    }

    @Test
    @Requirement("A03")
    void theSelfAssessmentAsksTheTeacherAlone() {
        Instrument instrument = one("self-assessment");

        assertThat(instrument.selfAssessmentAlone()).isTrue();
        assertThat(instrument.respondents()).containsExactly(Respondent.TEACHER);
        assertThat(instrument.criteria()).hasSize(4);
    }

    @Test
    @Requirement({"A03", "E01"})
    void theSelfAssessmentByCompetencesAsksTheTeacherAloneAboutEachOfThem() {
        Instrument instrument = one("self-assessment-competences");

        assertThat(instrument.selfAssessmentAlone()).isTrue();
        assertThat(instrument.respondents()).containsExactly(Respondent.TEACHER);
        assertThat(instrument.dictionary()).isEqualTo("competences");
        assertThat(instrument.criteria())
                .extracting(Instrument.Criterion::code)
                .containsExactly("PROFESSIONAL", "INFORMATION", "COMMUNICATIVE", "LEGAL");
        assertThat(instrument.criteria())
                .allMatch(criterion -> criterion.items().size() == 5);
    }

    @Test
    @Requirement({"C15", "C29"})
    void theLessonVisitIsForFourObserversAndEndsInConclusions() {
        Instrument instrument = one("lesson-visit");

        assertThat(instrument.kind()).isEqualTo(Kind.LESSON_OBSERVATION);
        assertThat(instrument.sources()).containsExactly(Source.LESSON, Source.SELF_ASSESSMENT);
        assertThat(instrument.observers()).containsExactly(Observer.values());
        assertThat(instrument.items().filter(Instrument.Item::obligatory))
                .extracting(Instrument.Item::code)
                .containsExactly("CONCLUSIONS");
    }

    @Test
    @Requirement("C20")
    void pupilsAreAskedWithPsychologistsAndWithoutAndNeverInWordsOfTheirOwn() {
        Instrument instrument = one("pupil-survey");

        assertThat(instrument.sources()).containsExactly(Source.PUPIL_SURVEY, Source.PUPIL_SURVEY_WITH_PSYCHOLOGIST);
        assertThat(instrument.respondents()).containsExactly(Respondent.PUPIL);
        assertThat(instrument.items()).noneMatch(item -> item.type() instanceof ItemType.FreeText);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teacher-difficulties",
                "self-assessment",
                "self-assessment-competences",
                "lesson-visit",
                "pupil-survey"
            })
    void whatShipsIsExportedAndImportedUnchanged(String code) throws IOException {
        Instrument instrument = one(code);
        String exported = Files.JSON.writeValueAsString(InstrumentJson.of(instrument));

        assertThat(Files.JSON.readValue(exported, InstrumentJson.class).read().numbered(1))
                .isEqualTo(instrument);
    }

    @Test
    void anInstrumentThatIsNotSoundStopsTheStartInOneLine() {
        refuses(
                "/levels/2/from threshold-unreachable [101.0, 50.0]",
                changed(json -> Files.at(json, "/levels/2").put("from", 101)));
        refuses("/levels", changed(json -> json.remove("levels")));
        refuses("treshold", changed(json -> json.put("treshold", 3)));
        refuses("changed.json: ", file("{"));
    }

    @Test
    void versionsThatAreThereTwiceOrOutOfOrderStopTheStart() {
        Resource second = changed(json -> json.put("version", 2));
        assertThat(ShippedInstruments.read(DICTIONARIES, List.of(second, shipped("teacher-difficulties"))))
                .extracting(Instrument::version)
                .containsExactly(1, 2);
        refuses("teacher-difficulties v2 where v1 is next", second);
        refuses(
                "teacher-difficulties v1 where v2 is next",
                shipped("teacher-difficulties"),
                shipped("teacher-difficulties"));
        refuses("there is no instrument");
    }

    private static Instrument one(String code) {
        return ShippedInstruments.read(DICTIONARIES, List.of(shipped(code))).getFirst();
    }

    private static void refuses(String problem, Resource... files) {
        assertThatThrownBy(() -> ShippedInstruments.read(DICTIONARIES, List.of(files)))
                .isInstanceOf(BrokenFile.class)
                .hasMessageContaining(problem)
                .message()
                .doesNotContain("\n");
    }
}
