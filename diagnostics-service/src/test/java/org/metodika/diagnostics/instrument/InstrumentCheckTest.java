package org.metodika.diagnostics.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.instrument.Files.at;
import static org.metodika.diagnostics.instrument.Files.flaws;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.Bundles;
import org.metodika.test.Requirement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each way in which an instrument would measure wrongly or not at all, with its place. */
class InstrumentCheckTest {

    private static final String CHART = "teacher-difficulties";
    private static final String LESSON = "lesson-visit";
    private static final String OWN = "self-assessment";

    @Test
    void aThresholdThatCannotBeReachedIsRefused() {
        finds(json -> at(json, "/levels/2").put("from", 101), "/levels/2/from threshold-unreachable");
        finds(json -> at(json, "/levels/2").put("from", 50), "/levels/2/from threshold-unreachable");
        finds(json -> at(json, "/levels/0").put("from", 10), "/levels/0/from levels-begin-at-0");
        finds(json -> at(json, "/levels/1").put("from", 50.25), "/levels/1/from threshold-too-fine");
        // 24 points make steps of 4.2 %, 28 points steps of 3.6 %: nothing lies from 50.5 to 51.
        finds(
                json -> {
                    at(json, "/levels/1").put("from", 50.5);
                    at(json, "/levels/2").put("from", 51);
                },
                "/criteria/0/items level-unreachable",
                "/criteria/1/items level-unreachable",
                "/criteria/2/items level-unreachable",
                "/criteria/3/items level-unreachable");
    }

    /** 16 points of 24 are 66.7: what people see reaches the threshold. Of 28 points nothing lies there. */
    @Test
    void aThresholdIsReachedByTheScoreThatPeopleSee() {
        finds(
                json -> {
                    at(json, "/levels/1").put("from", 66.7);
                    at(json, "/levels/2").put("from", 66.8);
                },
                "/criteria/0/items level-unreachable");
    }

    @Test
    void whatIsThereTwiceIsRefused() {
        finds(json -> at(json, "/criteria/0/items/1").put("code", "GP-1"), "/criteria/0/items/1/code code-used-twice");
        finds(json -> at(json, "/levels/2").put("code", "LOW"), "/levels/2/code code-used-twice");
        finds(json -> at(json, "/criteria/1").put("code", "GENERAL_PEDAGOGICAL"), "/criteria/1/code code-used-twice");
        finds(
                LESSON,
                json -> at(json, "/sections/0/items/0/options/1").put("code", "NEW"),
                "/sections/0/items/0/options/1/code code-used-twice");
        finds(LESSON, json -> ((ArrayNode) json.get("observers")).add("MENTOR"), "/observers/4 code-used-twice");
    }

    @Test
    void aReferenceToNothingIsRefused() {
        finds(json -> at(json, "/criteria/2").put("requiredLevel", "TOP"), "/criteria/2/requiredLevel level-unknown");
        finds(json -> at(json, "/criteria/0/items/0").put("scale", "stars"), "/criteria/0/items/0/scale scale-unknown");
        finds(json -> json.put("dictionaryVersion", 7), "/dictionary dictionary-version-unknown");
        finds(json -> at(json, "/criteria/2").put("code", "ARTISTIC"), "/criteria/2/code criterion-not-in-dictionary");
    }

    @Test
    void aLimitOutOfRangeIsRefused() {
        finds(json -> json.put("minimumSources", 0), "/minimumSources out-of-range");
        finds(json -> json.put("minimumSources", 14), "/minimumSources out-of-range");
        finds(OWN, json -> json.put("minimumSources", 1), "/minimumSources out-of-range");
        finds(LESSON, json -> json.put("minimumSources", 2), "/minimumSources out-of-range");
        finds(json -> json.put("minimumAnsweredPercent", 101), "/minimumAnsweredPercent out-of-range");
        finds(json -> json.put("sheetMaxAgeDays", 0), "/sheetMaxAgeDays out-of-range");
        finds(json -> at(json, "/criteria/0/items/0").put("weight", 0), "/criteria/0/items/0/weight out-of-range");
        finds(json -> at(json, "/scales/0/marks/0").put("points", 1), "/scales/0/marks points-do-not-rise");
        finds(json -> at(json, "/scales/0/marks/4").put("points", 101), "/scales/0/marks points-do-not-rise");
    }

    @Test
    void aCriterionNeedsItemsThatGivePointsAndNoMoreAnswersThanThese() {
        finds(json -> at(json, "/criteria/2").putArray("items"), "/criteria/2/items criterion-without-scored-items");
        finds(
                json -> at(json, "/criteria/2").put("minimumAnswers", 7),
                "/criteria/2/minimumAnswers minimum-answers-unreachable");
        finds(
                LESSON,
                json -> at(json, "/criteria/0/items/0").put("type", "TEXT").remove("scale"));
        finds(
                LESSON,
                json -> at(json, "/sections/0/items/0/options/0").put("points", 1),
                "/sections/0/items/0/options/1/points option-points-missing",
                "/sections/0/items/0/options/2/points option-points-missing",
                "/sections/0/items/0/options/3/points option-points-missing",
                "/sections/0/items/0/options/4/points option-points-missing",
                "/sections/0/items/0 scored-outside-criterion");
    }

    @Test
    void whatOnlyAsksMayHaveScalesOutsideOfCriteria() {
        finds("professional-requests", json -> {});
        finds(
                "satisfaction-pupils",
                json -> at(json, "/sections/0/items/0").put("scale", "?"),
                "/sections/0/items/0/scale scale-unknown");
    }

    @Test
    void anItemThatCannotBeAnsweredIsRefused() {
        String number = "/sections/0/items/1";
        finds(LESSON, json -> at(json, number).put("to", 1), number + "/to number-range-empty");
        finds(LESSON, json -> at(json, number).put("to", 60.5), number + "/to too-many-decimals");
        finds(LESSON, json -> at(json, number).put("decimals", 4), number + "/decimals out-of-range");
        finds(
                LESSON,
                json -> {
                    ArrayNode thresholds = at(json, number).putArray("thresholds");
                    thresholds.addObject().put("from", 2).put("points", 0);
                    thresholds.addObject().put("from", 61).put("points", 0);
                },
                number + "/thresholds/0/from thresholds-begin-with-range",
                number + "/thresholds/1/from number-threshold-unreachable",
                number + "/thresholds points-never-above-0",
                "/sections/0/items/1 scored-outside-criterion");
        finds(OWN, json -> at(json, "/sections/0/items/0").put("least", 4), "/sections/0/items/0/most out-of-range");
        finds(
                OWN,
                json -> at(json, "/sections/0/items/0").putArray("options"),
                "/sections/0/items/0/options wrong-number-of-entries",
                "/sections/0/items/0/most out-of-range");
        finds(
                OWN,
                json -> at(json, "/sections/0/items/1").put("longest", 0),
                "/sections/0/items/1/longest out-of-range");
    }

    @Test
    @Requirement({"C20", "C21", "C29", "D12"})
    void kindSourcesObserversAndRespondentsFitTogether() {
        finds(LESSON, json -> json.remove("sources"), "/sources sources-missing");
        finds(
                LESSON,
                json -> json.putArray("sources").add("LESSON").add("STATE_EXAM"),
                "/sources/1 source-not-of-kind");
        finds(LESSON, json -> json.remove("observers"), "/observers observers-missing");
        finds(OWN, json -> json.putArray("observers").add("MENTOR"), "/observers observers-without-lesson");
        finds(OWN, json -> json.putArray("respondents").add("PARENT"), "/sources/0 source-without-respondent");
        finds(
                "pupil-survey",
                json -> json.putArray("respondents").add("PARENT"),
                "/sources/0 source-without-respondent",
                "/sources/1 source-without-respondent");
        finds(
                CHART,
                json -> json.put("kind", "DOCUMENT_ANALYSIS")
                        .putArray("sources")
                        .add("QUALITY_PROCEDURES")
                        .add("STATE_EXAM")
                        .add("JOURNAL"));
        finds(
                CHART,
                json -> json.put("kind", "INTERVIEW").putArray("sources").add("INTERVIEW"),
                "/minimumSources out-of-range");
    }

    @Test
    void aQuestionnaireMayOnlyAskAndNothingElseMay() {
        Consumer<ObjectNode> onlyAsks = json -> {
            json.remove("dictionary");
            json.remove("dictionaryVersion");
            json.remove("criteria");
            json.putArray("levels");
        };
        finds(OWN, onlyAsks);
        finds(OWN, onlyAsks.andThen(json -> json.remove("sections")), "/sections wrong-number-of-entries");
        finds(
                LESSON,
                onlyAsks,
                "/levels wrong-number-of-entries",
                "/dictionary dictionary-version-unknown",
                "/criteria wrong-number-of-entries");
    }

    @Test
    void everythingIsSaidAtOnceAndWhatIsAbsentToo() {
        assertThat(Files.JSON.readValue("{}", InstrumentJson.class).read())
                .satisfies(empty -> assertThat(Files.flaws(empty))
                        .extracting(flaw -> flaw.pointer() + " " + flaw.code())
                        .containsExactly(
                                "/code bad-code",
                                "/title/ru not-blank",
                                "/title/en not-blank",
                                "/description/ru not-blank",
                                "/description/en not-blank",
                                "/minimumAnsweredPercent out-of-range",
                                "/sheetMaxAgeDays out-of-range",
                                "/sections wrong-number-of-entries"));
    }

    private static void finds(Consumer<ObjectNode> change, String... expected) {
        finds(CHART, change, expected);
    }

    private static void finds(String code, Consumer<ObjectNode> change, String... expected) {
        List<String> found = flaws(code, change);
        assertThat(found).containsExactlyInAnyOrder(expected);
        for (Locale locale : new Locale[] {Bundles.RUSSIAN, Locale.ENGLISH}) {
            assertThat(found)
                    .allSatisfy(flaw -> assertThat(Bundles.messages()
                                    .getMessage("flaw." + flaw.substring(flaw.indexOf(' ') + 1), null, "", locale))
                            .isNotBlank());
        }
    }
}
