package org.metodika.reporting.schoolforms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.correction.CorrectionMeetingState;
import org.metodika.contracts.meeting.MeetingState;
import org.metodika.contracts.schoolprogramme.FormChoice;
import org.metodika.contracts.schoolprogramme.ProgrammeStage;
import org.metodika.contracts.schoolprogramme.ProgrammeTask;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeState;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.forms.DocumentDefinition;
import org.metodika.reporting.forms.DocumentType;
import org.metodika.reporting.forms.DocumentType.Param;
import org.metodika.reporting.forms.Gathering;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.Gathering.Signer;
import org.metodika.reporting.forms.Russian;
import org.metodika.reporting.texts.Texts;
import org.springframework.stereotype.Component;

/**
 * Анализ и обобщение результатов работы на этапе школьной программы (A22): made from what was done, the conclusions are those
 * of the head, who signs it.
 */
@Component
final class StageSummary implements DocumentDefinition<StageSummary.Stage> {

    private static final DocumentType TYPE = DocumentType.paper(
            "stage-summary",
            "Анализ и обобщение результатов этапа школьной программы",
            "school-programme-stage",
            Param.TEXT);

    /** In the order of the programme (A10). */
    private static final List<String> PARTICIPANTS =
            List.of("DIRECTOR", "DEPUTIES", "METHODICAL_SERVICE", "IT_SERVICE", "TEACHERS");

    private final Copies copies;
    private final Texts texts = Texts.russian();

    StageSummary(Copies copies) {
        this.copies = copies;
    }

    /** What it is printed of; its id is that of the programme and the place of the stage: {@code 0198…:2}. */
    record Stage(SchoolProgrammeState programme, ProgrammeStage stage) {}

    /**
     * What stands on the paper.
     *
     * @param closedOn empty while the stage goes on
     * @param unfinished titles of what was neither done nor waived
     * @param conclusions what the head concludes; empty where it is to be written by hand
     */
    record Input(
            String school,
            String programme,
            String years,
            String ordinal,
            String title,
            String goal,
            String openedOn,
            String closedOn,
            Totals totals,
            List<Group> groups,
            List<Choice> choices,
            List<Meeting> meetings,
            List<Correction> corrections,
            List<Unfinished> unfinished,
            String conclusions,
            Signer head) {}

    record Totals(String all, String done, String waived, String open, String percent) {}

    /** The activities of one of the five participants (A10). */
    record Group(String participant, List<Task> tasks) {}

    record Task(String number, String title, String responsible, String deadline, String standing) {}

    /** How many teachers chose a form of training (A15). */
    record Choice(String form, String teachers, String percent) {}

    record Meeting(String kind, String number, String day, String agenda) {}

    record Correction(String day, String subject, String corrected, String actions) {}

    record Unfinished(String title) {}

    @Override
    public DocumentType type() {
        return TYPE;
    }

    @Override
    public Optional<Stage> find(String id) {
        int colon = id.lastIndexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String ordinal = id.substring(colon + 1);
        return copies.find(Kinds.SCHOOL_PROGRAMME, id.substring(0, colon))
                .flatMap(programme -> programme.stages().stream()
                        .filter(stage -> String.valueOf(stage.ordinal()).equals(ordinal))
                        .findFirst()
                        .map(stage -> new Stage(programme, stage)));
    }

    @Override
    public String schoolId(Stage subject) {
        return subject.programme().schoolId();
    }

    @Override
    public @Nullable UUID teacherId(Stage subject) {
        return null;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Input input(Stage subject, Gathering gathering) {
        ProgrammeStage stage = subject.stage();
        SchoolProgrammeState programme = subject.programme();
        if (stage.closedOn() == null && !gathering.draft()) {
            gathering.lacks("document-lacks-closed-stage");
        }
        return new Input(
                gathering.school(programme.schoolId()),
                programme.title(),
                programme.fromYear() + "–" + programme.toYear(),
                String.valueOf(stage.ordinal()),
                stage.title(),
                stage.goal(),
                day(stage.openedOn()),
                day(stage.closedOn()),
                totals(stage.tasks()),
                groups(stage.tasks(), gathering),
                choices(programme.choices()),
                meetings(programme, stage),
                corrections(programme, stage),
                stage.tasks().stream()
                        .filter(task -> task.status().equals("PLANNED"))
                        .map(task -> new Unfinished(task.title()))
                        .toList(),
                gathering.said(Param.TEXT),
                gathering.head(programme.schoolId()));
    }

    private static Totals totals(List<ProgrammeTask> tasks) {
        long done = count(tasks, "DONE");
        long waived = count(tasks, "WAIVED");
        long counted = tasks.size() - waived;
        return new Totals(
                String.valueOf(tasks.size()),
                String.valueOf(done),
                String.valueOf(waived),
                String.valueOf(count(tasks, "PLANNED")),
                counted == 0 ? "" : Russian.percent(100.0 * done / counted));
    }

    private static long count(List<ProgrammeTask> tasks, String status) {
        return tasks.stream().filter(task -> task.status().equals(status)).count();
    }

    private List<Group> groups(List<ProgrammeTask> tasks, Gathering gathering) {
        List<Group> groups = new ArrayList<>();
        int number = 0;
        for (String participant : PARTICIPANTS) {
            List<Task> rows = new ArrayList<>();
            for (ProgrammeTask task : tasks) {
                if (task.participant().equals(participant)) {
                    number++;
                    rows.add(new Task(
                            String.valueOf(number),
                            task.title(),
                            task.responsibles().stream()
                                    .map(gathering::personOrNobody)
                                    .map(Named::initials)
                                    .collect(Collectors.joining(", ")),
                            task.deadline() == null ? "" : Russian.shortDate(task.deadline()),
                            texts.name("programme.task", task.status())));
                }
            }
            if (!rows.isEmpty()) {
                groups.add(new Group(texts.name("programme.participant", participant), rows));
            }
        }
        return groups;
    }

    private List<Choice> choices(List<FormChoice> choices) {
        Map<String, Long> counts =
                choices.stream().collect(Collectors.groupingBy(FormChoice::form, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(choice -> new Choice(
                        texts.name("programme.form", choice.getKey()),
                        String.valueOf(choice.getValue()),
                        Russian.percent(100.0 * choice.getValue() / choices.size())))
                .toList();
    }

    private List<Meeting> meetings(SchoolProgrammeState programme, ProgrammeStage stage) {
        try (Stream<MeetingState> all = copies.ofSchool(Kinds.MEETING, programme.schoolId())) {
            return all.filter(meeting -> programme.schoolProgrammeId().equals(meeting.schoolProgrammeId())
                            && !meeting.status().equals("ANNULLED")
                            && within(stage, meeting.heldOn()))
                    .sorted(Comparator.comparing(MeetingState::heldOn))
                    .map(meeting -> new Meeting(
                            texts.name("meeting.kind", meeting.kind()),
                            meeting.protocolNumber(),
                            Russian.shortDate(meeting.heldOn()),
                            meeting.agenda().stream().map(item -> item.title()).collect(Collectors.joining("\n"))))
                    .toList();
        }
    }

    private List<Correction> corrections(SchoolProgrammeState programme, ProgrammeStage stage) {
        try (Stream<CorrectionMeetingState> all = copies.ofSchool(Kinds.CORRECTION_MEETING, programme.schoolId())) {
            return all.filter(meeting -> !meeting.annulled() && within(stage, meeting.heldOn()))
                    .sorted(Comparator.comparing(CorrectionMeetingState::heldOn))
                    .map(meeting -> new Correction(
                            Russian.shortDate(meeting.heldOn()),
                            meeting.subject(),
                            meeting.corrected(),
                            String.valueOf(meeting.actions())))
                    .toList();
        }
    }

    private static boolean within(ProgrammeStage stage, LocalDate day) {
        LocalDate from = stage.openedOn();
        LocalDate to = stage.closedOn();
        return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Russian.date(day);
    }
}
