package org.metodika.diagnostics.comparison;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.comparison.ComparisonCatalogue;
import org.metodika.contracts.comparison.ComparisonRecorded;
import org.metodika.contracts.comparison.ComparisonState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** What others are told of comparisons; words and references go to services only. */
public final class ComparisonMessages implements AggregateMessages<Comparison, ComparisonEvent> {

    @Override
    public Message<?> event(Comparison after, ComparisonEvent event, @Nullable UUID by) {
        return new Message<>(
                ComparisonCatalogue.COMPARISON_RECORDED,
                new ComparisonRecorded(
                        event.id(),
                        event.schoolId(),
                        event.teacherId(),
                        event.before(),
                        event.after(),
                        event.entry().materials().stream()
                                .map(material -> material.kind().name())
                                .distinct()
                                .toList(),
                        event.entry().on(),
                        by));
    }

    @Override
    public Message<?> state(Comparison comparison) {
        return new Message<>(
                ComparisonCatalogue.COMPARISON_STATE,
                new ComparisonState(
                        comparison.id(),
                        comparison.schoolId(),
                        comparison.teacherId(),
                        comparison.before(),
                        comparison.after(),
                        comparison.entries().stream()
                                .map(ComparisonMessages::entry)
                                .toList()));
    }

    private static ComparisonState.Entry entry(Comparison.Entry entry) {
        return new ComparisonState.Entry(
                entry.id(),
                entry.note(),
                entry.materials().stream()
                        .map(material -> new ComparisonState.Material(
                                material.kind().name(), material.title(), material.before(), material.after()))
                        .toList(),
                entry.on(),
                entry.by());
    }
}
