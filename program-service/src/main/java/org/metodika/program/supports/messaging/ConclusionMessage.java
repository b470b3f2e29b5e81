package org.metodika.program.supports.messaging;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.support.SupportConcluded;
import org.metodika.contracts.support.SupportConclusion;
import org.metodika.contracts.support.SupportLabel;
import org.metodika.contracts.support.SupportOutcome;
import org.metodika.kit.store.Message;
import org.metodika.program.supports.domain.Analysis;
import org.metodika.program.supports.domain.Conclusion;
import org.metodika.program.supports.domain.RowId;
import org.metodika.program.supports.domain.Support;

/** What is told of an issued conclusion. */
final class ConclusionMessage {

    private ConclusionMessage() {}

    static Message<?> concluded(Support support, Conclusion conclusion, @Nullable UUID by) {
        Analysis analysis = conclusion.analysis();
        return new Message<>(
                SupportCatalogue.SUPPORT_CONCLUDED,
                new SupportConcluded(
                        support.id().value(),
                        conclusion.id(),
                        support.schoolId(),
                        support.teacher(),
                        support.passport().leader(),
                        conclusion.on(),
                        analysis.rows().stream()
                                .map(row -> new SupportOutcome(row.id().value(), row.deficit(), name(row.outcome())))
                                .toList(),
                        name(analysis.success()),
                        name(analysis.problems()),
                        name(analysis.need()),
                        conclusion.next().kind().name(),
                        conclusion.next().id(),
                        by));
    }

    static SupportConclusion state(Conclusion conclusion) {
        Analysis analysis = conclusion.analysis();
        return new SupportConclusion(
                conclusion.id(),
                conclusion.on(),
                conclusion.by(),
                name(analysis.success()),
                name(analysis.problems()),
                analysis.remaining().stream().map(RowId::value).toList(),
                analysis.reasons(),
                name(analysis.need()),
                conclusion.next().kind().name(),
                conclusion.next().id(),
                analysis.topic(),
                analysis.ways(),
                analysis.tags(),
                conclusion.labels().version(),
                conclusion.labels().labels().stream()
                        .map(label -> new SupportLabel(label.code(), label.ru(), label.en()))
                        .toList());
    }

    /** Nothing of an issued conclusion is left open. */
    private static String name(@Nullable Enum<?> verdict) {
        return Objects.requireNonNull(verdict, "an issued conclusion is complete")
                .name();
    }
}
