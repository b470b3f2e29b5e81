package org.metodika.diagnostics.survey.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.survey.application.Findings.Found;
import org.metodika.diagnostics.survey.application.Questionnaires;
import org.metodika.diagnostics.survey.domain.Question;
import org.metodika.diagnostics.survey.domain.Respondents;
import org.metodika.diagnostics.survey.domain.Survey;
import org.metodika.diagnostics.survey.domain.SurveyResults;
import org.metodika.diagnostics.survey.domain.SurveyResults.Count;
import org.metodika.diagnostics.survey.domain.SurveyResults.GroupResult;
import org.metodika.diagnostics.survey.domain.SurveyResults.QuestionResult;
import org.metodika.diagnostics.survey.web.ResultsView.CountView;
import org.metodika.diagnostics.survey.web.ResultsView.EarlierView;
import org.metodika.diagnostics.survey.web.ResultsView.GroupView;
import org.metodika.diagnostics.survey.web.ResultsView.QuestionView;
import org.metodika.kit.web.export.CodeWords;
import org.springframework.context.MessageSource;

/** Puts results into words. */
final class ResultsViews {

    private static final double TENTHS = 10.0;
    private static final double HUNDREDTHS = 100.0;
    private static final double ALL = 100.0;

    private final MessageSource messages;
    private final CodeWords codes;
    private final Questionnaires questionnaires;

    ResultsViews(MessageSource messages, Questionnaires questionnaires) {
        this.messages = messages;
        this.codes = new CodeWords(messages);
        this.questionnaires = questionnaires;
    }

    ResultsView of(Found found, Locale locale) {
        Survey survey = found.survey().state();
        Words words = new Words(found, new Wording(questionnaires.of(survey), locale), locale);
        GroupResult all = found.results().all();
        return new ResultsView(
                survey.id(),
                survey.plan().title(),
                found.results().groups().stream().map(words::group).toList(),
                all == null ? null : words.group(all));
    }

    /** The words of one survey in one language. */
    private final class Words {
        private final Found found;
        private final Wording wording;
        private final Locale locale;

        Words(Found found, Wording wording, Locale locale) {
            this.found = found;
            this.wording = wording;
            this.locale = locale;
        }

        GroupView group(GroupResult result) {
            Respondents group = result.group();
            return new GroupView(
                    group,
                    group == null ? text("results.all") : title(group),
                    result.respondents(),
                    result.shown() ? null : text("results.too-few", SurveyResults.FEWEST),
                    found.questions().stream()
                            .flatMap(
                                    question -> result
                                            .question(question.code())
                                            .map(counted -> question(group, question, counted))
                                            .stream())
                            .toList());
        }

        private String title(Respondents group) {
            String word = codes.of("respondents", group.name());
            return word == null ? group.name() : word;
        }

        private QuestionView question(@Nullable Respondents group, Question question, QuestionResult result) {
            Integer answered = result.answered();
            return new QuestionView(
                    question.code(),
                    wording.question(question.code()),
                    question.kind(),
                    answered,
                    answered == null ? text("results.too-few", SurveyResults.FEWEST) : null,
                    result.mean(),
                    answered == null
                            ? List.of()
                            : result.counts().stream()
                                    .map(count -> count(question, count, answered))
                                    .toList(),
                    group == null
                            ? List.of()
                            : found.texts().getOrDefault(group, Map.of()).getOrDefault(question.code(), List.of()),
                    earlier(group, question, result));
        }

        private CountView count(Question question, Count count, int answered) {
            return new CountView(
                    count.code(),
                    wording.option(question.code(), count.code()),
                    count.times(),
                    Math.round(ALL * TENTHS * count.times() / answered) / TENTHS);
        }

        private @Nullable EarlierView earlier(@Nullable Respondents group, Question question, QuestionResult now) {
            SurveyResults wave = found.earlier();
            if (wave == null) {
                return null;
            }
            GroupResult before = group == null ? wave.all() : wave.of(group).orElse(null);
            QuestionResult then =
                    before == null ? null : before.question(question.code()).orElse(null);
            if (then == null || !then.shown() || !now.shown()) {
                return new EarlierView(null, null, Map.of(), null, text("wave.too-few", SurveyResults.FEWEST));
            }
            Map<String, Integer> counts = new LinkedHashMap<>();
            then.counts().forEach(count -> counts.put(count.code(), count.times()));
            Double change = difference(now.mean(), then.mean());
            return new EarlierView(then.answered(), then.mean(), counts, change, inWords(change));
        }

        private String inWords(@Nullable Double change) {
            if (change == null) {
                return text("wave.counts");
            }
            if (change == 0) {
                return text("wave.same");
            }
            return text(change > 0 ? "wave.grew" : "wave.fell", Math.abs(change));
        }

        private String text(String key, Object... arguments) {
            return messages.getMessage(key, arguments, locale);
        }
    }

    private static @Nullable Double difference(@Nullable Double now, @Nullable Double then) {
        return now == null || then == null ? null : Math.round((now - then) * HUNDREDTHS) / HUNDREDTHS;
    }
}
