package org.metodika.program.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Содержание шаблона программы внутришкольного повышения квалификации: everything that is the same in every school (A01). What
 * has a code can be told from other versions by it: a code stays when the wording changes.
 *
 * @param aim цель программы
 * @param grounds противоречия, the grounds of the programme (D02)
 * @param purposes назначение программы (D02)
 * @param expectedResults ожидаемые результаты
 * @param goals задачи программы, each measurable (A04)
 * @param learningKinds виды обучения, the dictionary that tasks name (A05)
 * @param forms формы повышения квалификации that teachers choose from (A15)
 * @param stages этапы, in their order (A08)
 */
public record TemplateContent(
        String aim,
        List<String> grounds,
        List<String> purposes,
        List<String> expectedResults,
        List<Goal> goals,
        List<Entry> learningKinds,
        List<Form> forms,
        List<Stage> stages) {

    public TemplateContent {
        grounds = List.copyOf(grounds);
        purposes = List.copyOf(purposes);
        expectedResults = List.copyOf(expectedResults);
        goals = List.copyOf(goals);
        learningKinds = List.copyOf(learningKinds);
        forms = List.copyOf(forms);
        stages = List.copyOf(stages);
    }

    /**
     * Задача программы (A04).
     *
     * @param measure how one sees that it is reached
     */
    public record Goal(String code, String text, String measure) {}

    /** An entry of a dictionary. */
    public record Entry(String code, String title) {}

    /**
     * Форма повышения квалификации (A15, A13).
     *
     * @param type TRADITIONAL, INDIVIDUAL or TEAM (A02)
     * @param program программа этой формы, with which teachers are acquainted; empty where the school writes it
     */
    public record Form(String code, FormType type, String title, String program) {}

    /** Вид внутришкольного повышения квалификации (A02). */
    public enum FormType {
        /** Традиционный. */
        TRADITIONAL,
        /** Индивидуальный. */
        INDIVIDUAL,
        /** Командный. */
        TEAM
    }

    /** Участник программы (A10). */
    public enum Role {
        /** Директор. */
        DIRECTOR,
        /** Заместители директора. */
        DEPUTIES,
        /** Служба организационно-методического сопровождения. */
        METHODICAL_SERVICE,
        /** Служба информатизации. */
        IT_SERVICE,
        /** Педагоги. */
        TEACHERS
    }

    /**
     * Этап (A08).
     *
     * @param goal цель этапа (A09)
     * @param participants whose tasks it may have, e.g. the third stage none of the IT service (A10)
     */
    public record Stage(String code, String title, String goal, List<Role> participants, List<Task> tasks) {
        public Stage {
            participants = List.copyOf(participants);
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * Содержание деятельности участника на этапе (A10).
     *
     * @param learningKind code of the dictionary of kinds of learning; null where the task is none
     * @param goals codes of the goals that it serves (A04)
     * @param obligatory whether the stage is not closed without it
     */
    public record Task(
            String code,
            Role participant,
            String title,
            @Nullable String learningKind,
            List<String> goals,
            boolean obligatory) {
        public Task {
            goals = List.copyOf(goals);
        }
    }

    /** How many tasks all stages have. */
    int tasks() {
        return stages.stream().mapToInt(stage -> stage.tasks().size()).sum();
    }
}
