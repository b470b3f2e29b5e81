package org.metodika.diagnostics.deficit.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.metodika.diagnostics.assessment.application.Assessments;
import org.metodika.diagnostics.deficit.domain.DeficitId;
import org.metodika.diagnostics.deficit.domain.Difficulty;
import org.metodika.diagnostics.deficit.domain.Facts;
import org.metodika.diagnostics.deficit.domain.Finding;
import org.metodika.diagnostics.deficit.domain.ProgramStep;
import org.metodika.diagnostics.level.Measurement;
import org.metodika.diagnostics.level.PaperDifficulty;
import org.metodika.diagnostics.level.TeacherLevels;

/** What is known of a teacher, as far as it concerns one difficulty. */
final class KnownFacts {

    private final Difficulty difficulty;
    private final List<Measurement> measurements;
    private final List<PaperDifficulty> onPaper;
    private final TeacherLevels known;
    private final Assessments assessments;

    KnownFacts(Difficulty difficulty, TeacherLevels known, Assessments assessments) {
        this.difficulty = difficulty;
        this.known = known;
        this.assessments = assessments;
        this.measurements = known.measurements().stream()
                .filter(measurement -> measurement.dictionary().equals(difficulty.dictionary()))
                .toList();
        this.onPaper = known.difficultiesOnPaper().stream()
                .filter(found -> found.dictionary().equals(difficulty.dictionary())
                        && found.code().equals(difficulty.code()))
                .toList();
    }

    /**
     * The difficulties of the teacher that a program may mean by this id of a deficit: ids outlive the deficits that they were
     * made for.
     *
     * @param named difficulty of the deficit that has the id, where there is one
     */
    static Stream<Difficulty> difficulties(TeacherLevels known, UUID deficitId, Optional<Difficulty> named) {
        Stream<Difficulty> found = known.difficultiesOnPaper().stream()
                .filter(paper -> paper.deficitId().equals(deficitId))
                .map(paper -> new Difficulty(paper.schoolId(), paper.teacherId(), paper.dictionary(), paper.code()));
        Stream<Difficulty> measured = known.measurements().stream()
                .flatMap(measurement -> measurement.levels().stream()
                        .filter(level -> DeficitId.detectedBy(measurement.assessmentId(), level.code())
                                .value()
                                .equals(deficitId))
                        .map(level -> new Difficulty(
                                measurement.schoolId(),
                                measurement.teacherId(),
                                measurement.dictionary(),
                                level.code())));
        return Stream.of(
                        named.filter(difficulty -> difficulty.teacherId().equals(known.teacherId())).stream(),
                        found,
                        measured)
                .flatMap(one -> one);
    }

    /** Ids of every deficit that may have been made from what is known. */
    Stream<DeficitId> ids() {
        return Stream.concat(
                        measurements.stream()
                                .map(measurement ->
                                        DeficitId.detectedBy(measurement.assessmentId(), difficulty.code())),
                        onPaper.stream()
                                .flatMap(found -> Stream.of(
                                        new DeficitId(found.deficitId()),
                                        DeficitId.detectedBy(found.groundId(), difficulty.code()))))
                .distinct();
    }

    Facts facts() {
        List<Finding> findings = Stream.concat(
                        measurements.stream()
                                .filter(measurement -> !measurement.annulled())
                                .flatMap(this::finding),
                        onPaper.stream().map(KnownFacts::finding))
                .toList();
        return new Facts(findings, gauges(), steps());
    }

    /** What each assessment measured with; only the same instrument version and the same sources can be compared. */
    private Map<UUID, String> gauges() {
        Map<UUID, String> gauges = new HashMap<>();
        measurements.stream().filter(measurement -> !measurement.annulled()).forEach(measurement -> {
            List<String> sources = sources(measurement).stream().sorted().toList();
            gauges.put(
                    measurement.assessmentId(),
                    measurement.instrument() + " v" + measurement.instrumentVersion() + " " + sources);
        });
        return gauges;
    }

    private List<String> sources(Measurement measurement) {
        List<String> sources = measurement.sources();
        return sources != null
                ? sources
                : assessments
                        .measurement(measurement.assessmentId())
                        .map(Measurement::sources)
                        .orElse(List.of());
    }

    private List<ProgramStep> steps() {
        return known.stepsOfPrograms().stream()
                .map(step -> new ProgramStep(
                        step.programId(),
                        step.sequence(),
                        ProgramStep.Kind.valueOf(step.kind()),
                        step.on(),
                        step.deficits()))
                .toList();
    }

    private Stream<Finding> finding(Measurement measurement) {
        return measurement.levels().stream()
                .filter(level -> level.code().equals(difficulty.code()))
                .map(level -> new Finding(
                        measurement.assessmentId(),
                        measurement.closedAt(),
                        measurement.closedOn(),
                        measurement.dictionaryVersion(),
                        level.level(),
                        level.requiredLevel(),
                        level.score(),
                        level.deficit(),
                        null));
    }

    private static Finding finding(PaperDifficulty found) {
        return Finding.onPaper(
                found.groundId(),
                found.foundOn(),
                found.dictionaryVersion(),
                new Finding.Paper(found.programId(), new DeficitId(found.deficitId())));
    }
}
