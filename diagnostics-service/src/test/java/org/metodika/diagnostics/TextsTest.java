package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal;
import org.metodika.diagnostics.campaign.domain.CampaignRefusal;
import org.metodika.diagnostics.comparison.ComparisonRejection;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal;
import org.metodika.diagnostics.dictionary.EntryKind;
import org.metodika.diagnostics.ids.Method;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Respondent;
import org.metodika.diagnostics.ids.Source;
import org.metodika.diagnostics.instrument.Instrument;
import org.metodika.diagnostics.instrument.InstrumentRefusal;
import org.metodika.diagnostics.mapping.Relation;
import org.metodika.diagnostics.publication.PublicationRejection;
import org.metodika.diagnostics.survey.domain.SurveyRefusal;
import org.metodika.kit.problem.Bundles;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.test.Requirement;

class TextsTest {

    @Test
    void everyRefusalIsToldInBothLanguages() {
        assertThat(ProblemTexts.gaps(
                        AssessmentRefusal.class,
                        DeficitRefusal.class,
                        ComparisonRejection.class,
                        InstrumentRefusal.class,
                        PublicationRejection.class,
                        SurveyRefusal.class,
                        CampaignRefusal.class))
                .isEmpty();
    }

    @Test
    @Requirement({"C20", "C21", "C29", "D12", "A29"})
    void everyCodeHasATitleInBothLanguages() {
        for (Locale locale : new Locale[] {Bundles.RUSSIAN, Locale.ENGLISH}) {
            assertThat(Stream.of(
                                    Source.values(),
                                    Method.values(),
                                    Observer.values(),
                                    Respondent.values(),
                                    Instrument.Kind.values())
                            .flatMap(Arrays::stream)
                            .map(TextsTest::key))
                    .allSatisfy(key -> assertThat(Bundles.messages().getMessage(key, null, "", locale))
                            .as("%s in %s", key, locale)
                            .isNotBlank());
        }
    }

    @Test
    void everyKindOfEntryAndRelationHasATitleInBothLanguages() {
        for (Locale locale : new Locale[] {Bundles.RUSSIAN, Locale.ENGLISH}) {
            assertThat(Stream.concat(
                            Arrays.stream(EntryKind.values()).map(kind -> "value.entry-kind." + kebab(kind)),
                            Arrays.stream(Relation.values()).map(relation -> "value.relation." + kebab(relation))))
                    .allSatisfy(key -> assertThat(Bundles.messages().getMessage(key, null, "", locale))
                            .as("%s in %s", key, locale)
                            .isNotBlank());
        }
    }

    private static String key(Enum<?> constant) {
        return "value." + constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + kebab(constant);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
