package org.metodika.diagnostics.survey.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.namedsheets.NamedSheet;
import org.metodika.diagnostics.survey.application.Papers;
import org.metodika.diagnostics.survey.application.Questionnaires;
import org.metodika.diagnostics.survey.application.Surveys;
import org.metodika.diagnostics.survey.domain.Question;
import org.metodika.diagnostics.survey.domain.Survey;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.kit.directory.Directory;

/** Puts sheets with names into words. */
final class SheetViews {

    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final Directory directory;

    SheetViews(Surveys surveys, Questionnaires questionnaires, Directory directory) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.directory = directory;
    }

    record SheetView(
            UUID id,
            UUID surveyId,
            UUID teacherId,
            @Nullable String teacherName,
            String group,
            LocalDate sentOn,
            List<AnswerView> answers) {}

    /** @param answer in words */
    record AnswerView(String item, String question, String answer) {}

    /** What one teacher asks for, the most urgent first. */
    record RequestsView(
            UUID id,
            UUID surveyId,
            String survey,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            LocalDate sentOn,
            List<RequestView> requests) {}

    /**
     * @param topic what is asked for
     * @param priority points of the scale; absent for own words
     * @param answer priority in words, or own words
     */
    record RequestView(String item, String topic, @Nullable Integer priority, String answer) {}

    record Line(String school, String teacher, String survey, String question, String answer, LocalDate sentOn) {}

    List<SheetView> sheets(List<NamedSheet> found, Locale locale) {
        return readings(found, locale)
                .map(reading -> new SheetView(
                        reading.sheet().id(),
                        reading.sheet().survey(),
                        reading.sheet().teacherId(),
                        reading.name(),
                        reading.sheet().group(),
                        reading.sentOn(),
                        reading.answers()))
                .toList();
    }

    List<RequestsView> requests(List<NamedSheet> found, Locale locale) {
        return readings(found, locale)
                .map(reading -> new RequestsView(
                        reading.sheet().id(),
                        reading.sheet().survey(),
                        reading.survey().plan().title(),
                        reading.sheet().schoolId(),
                        reading.sheet().teacherId(),
                        reading.name(),
                        reading.sentOn(),
                        reading.requests()))
                .toList();
    }

    Stream<Line> lines(List<NamedSheet> found, Locale locale) {
        return readings(found, locale)
                .flatMap(reading ->
                        reading.answers().stream().map(answer -> reading.line(answer.question(), answer.answer())));
    }

    Stream<Line> requestLines(List<NamedSheet> found, Locale locale) {
        return readings(found, locale)
                .flatMap(reading ->
                        reading.requests().stream().map(request -> reading.line(request.topic(), request.answer())));
    }

    private Stream<Reading> readings(List<NamedSheet> found, Locale locale) {
        Map<UUID, String> names =
                directory.names(found.stream().map(NamedSheet::teacherId).collect(Collectors.toUnmodifiableSet()));
        Map<UUID, Survey> known = new HashMap<>();
        return found.stream().map(sheet -> {
            Survey survey = known.computeIfAbsent(
                    sheet.survey(), id -> surveys.any(new SurveyId(id)).orElseThrow());
            return new Reading(
                    sheet,
                    survey,
                    names.get(sheet.teacherId()),
                    questionnaires.questions(survey).stream()
                            .collect(Collectors.toUnmodifiableMap(Question::code, question -> question)),
                    new Wording(questionnaires.of(survey), locale));
        });
    }

    /** One sheet with all that is needed to read it. */
    private record Reading(
            NamedSheet sheet, Survey survey, @Nullable String name, Map<String, Question> questions, Wording wording) {

        LocalDate sentOn() {
            return Objects.requireNonNull(sheet.sentOn(), "Only what was sent is listed");
        }

        Line line(String question, String answer) {
            return new Line(
                    sheet.schoolId(),
                    name == null ? sheet.teacherId().toString() : name,
                    survey.plan().title(),
                    question,
                    answer,
                    sentOn());
        }

        List<AnswerView> answers() {
            return given().map(given -> new AnswerView(given.item(), wording.question(given.item()), inWords(given)))
                    .toList();
        }

        /** A request is a topic that was given more than the least priority, or own words. */
        List<RequestView> requests() {
            return given().filter(this::isRequest)
                    .map(given -> new RequestView(
                            given.item(), wording.question(given.item()), given.points(), inWords(given)))
                    .sorted(Comparator.comparing(
                            RequestView::priority, Comparator.nullsLast(Comparator.reverseOrder())))
                    .toList();
        }

        private Stream<Answer> given() {
            return Papers.read(sheet.paper()).stream();
        }

        private boolean isRequest(Answer given) {
            Question question = questions.get(given.item());
            Integer points = given.points();
            return points == null
                    || question == null
                    || !question.options().getFirst().equals(points.toString());
        }

        private String inWords(Answer given) {
            String text = given.text();
            Double number = given.number();
            if (text != null) {
                return text;
            }
            return number == null
                    ? Question.chosen(given).stream()
                            .map(code -> wording.option(given.item(), code))
                            .collect(Collectors.joining(", "))
                    : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
    }
}
