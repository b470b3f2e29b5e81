package org.metodika.diagnostics.assessment.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.domain.Assessment;
import org.metodika.diagnostics.assessment.domain.AssessmentEvent;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;

/** Assessments as a campaign opens and closes them, for one teacher after the other; whatever is done twice has one effect. */
public interface CampaignAssessments {

    /** What came of the opening. */
    sealed interface Opening {
        /** It is open, or was opened before. */
        record Opened() implements Opening {}

        /** The teacher has another open assessment with the instrument. */
        record OpenElsewhere() implements Opening {}

        /** The teacher left, or is not known. */
        record NotOnStaff() implements Opening {}
    }

    /** What came of the closing. */
    sealed interface Closing {
        /** It has a result. */
        record Closed() implements Closing {}

        /** It stays open: there are too few different sources. */
        record LacksSources() implements Closing {}

        /** It stays open: criteria are without an answer. */
        record LacksCriteria(List<String> criteria) implements Closing {}

        /** It was annulled, since nobody had answered, or was annulled before. */
        record Nothing() implements Closing {}
    }

    /**
     * What is known about a teacher, as far as a campaign needs to know it.
     *
     * @param version version of the assessment that this was read from
     * @param given the sheets that are not annulled, the self-assessment too
     * @param levels one per criterion once it is closed; empty before
     */
    record Answers(
            UUID assessmentId,
            long version,
            UUID campaignId,
            String schoolId,
            UUID teacherId,
            Status status,
            List<Given> given,
            List<Level> levels) {
        public Answers {
            given = List.copyOf(given);
            levels = List.copyOf(levels);
        }
    }

    /** State of an assessment. */
    enum Status {
        OPEN,
        CLOSED,
        ANNULLED
    }

    /** A sheet. */
    record Given(Source source, @Nullable Observer observer) {}

    /**
     * What is known of one criterion, the four side by side.
     *
     * @param score what counts, 0 to 100; absent where the teacher alone was asked
     * @param level the level reached; absent where the teacher alone was asked
     * @param selfScore the teacher's own mark, 0 to 100; it never counts
     * @param othersScore what those say who were asked
     * @param measuredScore what was seen in lessons, documents and talks
     */
    record Level(
            String code,
            @Nullable Double score,
            @Nullable String level,
            boolean deficit,
            @Nullable Double selfScore,
            @Nullable Double othersScore,
            @Nullable Double measuredScore) {}

    /** What is known now; empty for an assessment that is unknown or belongs to no campaign. */
    Optional<Answers> answers(UUID assessment);

    /** Opens an assessment. */
    Opening open(UUID assessment, UUID campaign, UUID teacher, String instrument, int version, Cause cause);

    /** Closes an assessment, if it has what a result needs; one about which there is nothing at all is annulled. */
    Closing close(UUID assessment, Cause cause);

    /**
     * Annuls an assessment, if there is one that is not annulled.
     *
     * @param closedToo whether one that has a result is annulled too
     */
    void annul(UUID assessment, boolean closedToo, Cause cause);

    /** The assessments of the service. */
    static CampaignAssessments in(
            AggregateStore<Assessment, AssessmentEvent> store,
            Instruments instruments,
            Directory directory,
            Clock clock) {
        return new StoredCampaignAssessments(store, instruments, directory, clock);
    }
}
