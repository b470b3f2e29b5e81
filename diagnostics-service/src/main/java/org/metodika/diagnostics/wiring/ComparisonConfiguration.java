package org.metodika.diagnostics.wiring;

import org.metodika.diagnostics.assessment.application.Assessments;
import org.metodika.diagnostics.comparison.Comparison;
import org.metodika.diagnostics.comparison.ComparisonEvent;
import org.metodika.diagnostics.comparison.ComparisonMessages;
import org.metodika.diagnostics.comparison.Comparisons;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.StateCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Comparisons. */
@Configuration(proxyBeanMethods = false)
class ComparisonConfiguration {

    @Bean
    AggregateStore<Comparison, ComparisonEvent> comparisonStore(AggregateStores stores) {
        return stores.open(AggregateType.<Comparison, ComparisonEvent>named(
                        "comparison", StateCodec.of(Comparison.class).build())
                .in("comparisons")
                .startedBy(Comparison::start)
                .evolvedBy(Comparison::evolve)
                .ofSchool(Comparison::schoolId)
                .publishing(new ComparisonMessages())
                .build());
    }

    @Bean
    Comparisons comparisons(
            AggregateStore<Comparison, ComparisonEvent> store,
            Assessments assessments,
            Directory directory,
            Access access) {
        return new Comparisons(store, assessments, directory, access);
    }
}
