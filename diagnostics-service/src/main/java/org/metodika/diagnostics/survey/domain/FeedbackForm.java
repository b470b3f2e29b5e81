package org.metodika.diagnostics.survey.domain;

import org.metodika.diagnostics.ids.Method;

/** Форма обратной связи (C18). */
public enum FeedbackForm {
    /** Индивидуальное собеседование. */
    INDIVIDUAL_INTERVIEW(Method.INTERVIEW),
    /** Групповое собеседование. */
    GROUP_INTERVIEW(Method.INTERVIEW),
    /** «Свободный микрофон»: whoever wants to speak does. */
    FREE_MICROPHONE(Method.INTERVIEW),
    /** Анкетирование. */
    QUESTIONNAIRE(Method.QUESTIONNAIRE);

    private final Method method;

    FeedbackForm(Method method) {
        this.method = method;
    }

    /** How it measures (A29). */
    public Method method() {
        return method;
    }
}
