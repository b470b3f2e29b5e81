package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal;
import org.metodika.diagnostics.assessment.domain.Method;
import org.metodika.diagnostics.assessment.domain.Source;
import org.metodika.diagnostics.deficit.domain.DeficitRefusal;
import org.metodika.diagnostics.dictionary.EntryKind;
import org.metodika.diagnostics.mapping.Relation;
import org.metodika.diagnostics.publication.PublicationRejection;
import org.metodika.kit.problem.Bundles;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.test.Requirement;

class TextsTest {

    @Test
    void everyRefusalIsToldInBothLanguages() {
        assertThat(ProblemTexts.gaps(AssessmentRefusal.class, DeficitRefusal.class, PublicationRejection.class))
                .isEmpty();
    }

    @Test
    @Requirement({"C20", "C21", "A29"})
    void everySourceAndMethodHasATitleInBothLanguages() {
        for (Locale locale : new Locale[] {Bundles.RUSSIAN, Locale.ENGLISH}) {
            assertThat(Stream.concat(
                            Arrays.stream(Source.values()).map(source -> "value.source." + kebab(source)),
                            Arrays.stream(Method.values()).map(method -> "value.method." + kebab(method))))
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

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
