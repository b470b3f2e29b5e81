package org.metodika.diagnostics.deficit.messaging;

import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitLeftToPaper;
import org.metodika.contracts.deficit.DeficitTransferred;
import org.metodika.diagnostics.deficit.domain.Deficit;
import org.metodika.diagnostics.deficit.domain.Difficulty;
import org.metodika.diagnostics.deficit.domain.Finding;
import org.metodika.kit.store.Message;

/** What others are told of deficits that paper tells of: the usual messages name an assessment, and there is none. */
final class PaperMessages {

    private PaperMessages() {}

    static Message<?> transferred(Deficit after, Finding finding, Finding.Paper paper) {
        Difficulty about = after.difficulty();
        return new Message<>(
                DeficitCatalogue.DEFICIT_TRANSFERRED,
                new DeficitTransferred(
                        after.id().value(),
                        about.schoolId(),
                        about.teacherId(),
                        paper.programId(),
                        about.dictionary(),
                        finding.dictionaryVersion(),
                        about.code(),
                        finding.closedOn()));
    }

    static Message<?> leftToPaper(Deficit after, Finding ground, Finding.Paper paper) {
        Difficulty about = after.difficulty();
        return new Message<>(
                DeficitCatalogue.DEFICIT_LEFT_TO_PAPER,
                new DeficitLeftToPaper(
                        after.id().value(),
                        about.schoolId(),
                        about.teacherId(),
                        paper.programId(),
                        about.dictionary(),
                        ground.dictionaryVersion(),
                        about.code(),
                        after.detectedOn()));
    }
}
