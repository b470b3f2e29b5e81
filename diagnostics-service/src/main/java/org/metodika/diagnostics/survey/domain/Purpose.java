package org.metodika.diagnostics.survey.domain;

import static org.metodika.diagnostics.survey.domain.Respondents.CLASS_TEACHERS;
import static org.metodika.diagnostics.survey.domain.Respondents.OTHERS;
import static org.metodika.diagnostics.survey.domain.Respondents.PARENTS;
import static org.metodika.diagnostics.survey.domain.Respondents.PARTNERS;
import static org.metodika.diagnostics.survey.domain.Respondents.PSYCHOLOGISTS;
import static org.metodika.diagnostics.survey.domain.Respondents.PUPILS;
import static org.metodika.diagnostics.survey.domain.Respondents.TEACHERS;

import java.util.Set;

/** Назначение опроса, with what follows from it. */
public enum Purpose {
    /** О работе педагога: pupils on lessons (C20), five groups around a teacher (C30), before and after (C26). Never with names. */
    TEACHERS_WORK(
            Set.of(SubjectKind.TEACHER),
            Set.of(PUPILS, CLASS_TEACHERS, PARENTS, PSYCHOLOGISTS, OTHERS),
            Set.of(Mode.ANONYMOUS)),
    /** Удовлетворённость с причинами (A30). */
    SATISFACTION(
            Set.of(SubjectKind.SCHOOL),
            Set.of(PUPILS, TEACHERS, PARTNERS, PARENTS),
            Set.of(Mode.ANONYMOUS, Mode.NAMED)),
    /** Обратная связь по освоению нового (C08). */
    FEEDBACK(
            Set.of(SubjectKind.ACTIVITY, SubjectKind.OFFER),
            Set.of(Respondents.values()),
            Set.of(Mode.ANONYMOUS, Mode.NAMED)),
    /** Профессиональные запросы педагогов (A12): collected per teacher, so never without names. */
    REQUESTS(Set.of(SubjectKind.SCHOOL), Set.of(TEACHERS), Set.of(Mode.NAMED)),
    /** «Свободный микрофон» (C18). */
    FREE_MICROPHONE(
            Set.of(SubjectKind.ACTIVITY, SubjectKind.OFFER, SubjectKind.SCHOOL),
            Set.of(Respondents.values()),
            Set.of(Mode.ANONYMOUS, Mode.NAMED));

    private final Set<SubjectKind> subjects;
    private final Set<Respondents> groups;
    private final Set<Mode> modes;

    Purpose(Set<SubjectKind> subjects, Set<Respondents> groups, Set<Mode> modes) {
        this.subjects = subjects;
        this.groups = groups;
        this.modes = modes;
    }

    boolean allows(SubjectKind subject) {
        return subjects.contains(subject);
    }

    boolean allows(Respondents group) {
        return groups.contains(group);
    }

    boolean allows(Mode mode) {
        return modes.contains(mode);
    }

    /** Whether the form of feedback must be said (C18). */
    boolean needsForm() {
        return this == FEEDBACK || this == FREE_MICROPHONE;
    }
}
