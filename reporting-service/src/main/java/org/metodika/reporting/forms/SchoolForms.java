package org.metodika.reporting.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.contracts.program.PlannedActivity;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.forms.DocumentType.Param;
import org.metodika.reporting.forms.DocumentType.Register;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.Gathering.Signer;
import org.metodika.reporting.rows.DeficitRow;
import org.metodika.reporting.texts.Texts;
import org.springframework.stereotype.Component;

/** What documents of a whole school have in common; their subject is the code of the school. */
abstract class SchoolForms implements DocumentDefinition<KnownSchool> {

    private final Directory directory;

    SchoolForms(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<KnownSchool> find(String id) {
        return directory.school(id);
    }

    @Override
    public String schoolId(KnownSchool school) {
        return school.id();
    }

    @Override
    public @Nullable UUID teacherId(KnownSchool school) {
        return null;
    }

    /** Письмо методического центра в образовательную организацию: numbered by the centre. */
    @Component
    static final class Letter extends SchoolForms {

        private static final DocumentType TYPE = new DocumentType(
                "school-letter",
                "Письмо методического центра в образовательную организацию",
                "school",
                1,
                Register.CENTRE,
                ReportingAction.ISSUE_LETTERS,
                List.of(Param.SENDER, Param.HEADING, Param.TEXT, Param.SIGNER_POSITION, Param.SIGNER_NAME));

        Letter(Directory directory) {
            super(directory);
        }

        /** @param addressee the head, in the nominative */
        record Input(
                String sender,
                String school,
                Signer addressee,
                String heading,
                String text,
                Signer signer,
                String today) {}

        @Override
        public DocumentType type() {
            return TYPE;
        }

        @Override
        public Class<Input> inputType() {
            return Input.class;
        }

        @Override
        public Input input(KnownSchool school, Gathering gathering) {
            return new Input(
                    gathering.mustBeSaid(Param.SENDER, "document-lacks-sender"),
                    school.name(),
                    gathering.head(school.id()),
                    gathering.mustBeSaid(Param.HEADING, "document-lacks-heading"),
                    gathering.mustBeSaid(Param.TEXT, "document-lacks-letter-text"),
                    new Signer(
                            gathering.mustBeSaid(Param.SIGNER_POSITION, "document-lacks-signer"),
                            gathering.mustBeSaid(Param.SIGNER_NAME, "document-lacks-signer")),
                    gathering.today());
        }
    }

    /** План по коррекции профессиональных затруднений педагогов организации (D09): open difficulties and what answers them. */
    @Component
    static final class CorrectionPlan extends SchoolForms {

        private static final DocumentType TYPE = DocumentType.paper(
                "school-correction-plan",
                "План по коррекции профессиональных затруднений педагогов организации",
                "school");

        private final Copies copies;
        private final Texts texts = Texts.russian();

        CorrectionPlan(Directory directory, Copies copies) {
            super(directory);
            this.copies = copies;
        }

        record Input(String school, Agreement agreement, String today, List<Teacher> teachers, List<Summary> summary) {}

        /** A teacher with the difficulties that are open. */
        record Teacher(String number, String full, String position, List<Difficulty> difficulties) {}

        /** A difficulty, its levels and what is done about it. */
        record Difficulty(String title, String level, String measures, String term, String responsible) {}

        /** How many teachers have a difficulty. */
        record Summary(String title, String teachers) {}

        @Override
        public DocumentType type() {
            return TYPE;
        }

        @Override
        public Class<Input> inputType() {
            return Input.class;
        }

        @Override
        public Input input(KnownSchool school, Gathering gathering) {
            List<DeficitStateInFull> open = open(school.id());
            if (open.isEmpty()) {
                gathering.lacks("document-lacks-deficits");
            }
            List<ProgramState> programs = programs(school.id());
            gathering.meet(Stream.concat(
                            open.stream().map(DeficitStateInFull::teacherId),
                            programs.stream().map(ProgramState::tutorId))
                    .distinct()
                    .toList());
            return new Input(
                    school.name(),
                    Agreement.ofHead(school.id(), gathering),
                    gathering.today(),
                    teachers(open, programs, gathering),
                    summary(open));
        }

        private List<DeficitStateInFull> open(String schoolId) {
            try (Stream<DeficitStateInFull> deficits = copies.ofSchool(Kinds.DEFICIT, schoolId)) {
                return deficits.filter(deficit -> deficit.status().equals("OPEN")
                                && deficit.dictionary().equals(DeficitRow.CHARACTERS))
                        .toList();
            }
        }

        /** Programs that bind or are on their way. */
        private List<ProgramState> programs(String schoolId) {
            try (Stream<ProgramStateInFull> programs = copies.ofSchool(Kinds.PROGRAM, schoolId)) {
                return programs.filter(full -> switch (full.status()) {
                            case "SUBMITTED", "APPROVED", "IN_PROGRESS" -> true;
                            default -> false;
                        })
                        .map(ProgramStateInFull::program)
                        .toList();
            }
        }

        private List<Teacher> teachers(
                List<DeficitStateInFull> open, List<ProgramState> programs, Gathering gathering) {
            Map<UUID, List<DeficitStateInFull>> byTeacher = open.stream()
                    .collect(Collectors.groupingBy(
                            DeficitStateInFull::teacherId, LinkedHashMap::new, Collectors.toList()));
            List<Teacher> teachers = new ArrayList<>();
            byTeacher.entrySet().stream()
                    .map(entry ->
                            Map.entry(gathering.person(entry.getKey(), "document-lacks-person"), entry.getValue()))
                    .sorted(Comparator.comparing(entry -> entry.getKey().full()))
                    .forEach(entry -> {
                        Named person = entry.getKey();
                        teachers.add(new Teacher(
                                String.valueOf(teachers.size() + 1),
                                person.full(),
                                person.position(),
                                entry.getValue().stream()
                                        .map(deficit -> difficulty(deficit, programs, gathering))
                                        .toList()));
                    });
            return teachers;
        }

        private Difficulty difficulty(DeficitStateInFull deficit, List<ProgramState> programs, Gathering gathering) {
            String level = deficit.level();
            String required = deficit.requiredLevel();
            Optional<ProgramState> program = programs.stream()
                    .filter(each -> each.activities().stream()
                            .anyMatch(activity -> activity.deficits().contains(deficit.deficitId())))
                    .findFirst();
            return new Difficulty(
                    texts.name("character", deficit.code()),
                    level == null || required == null
                            ? "—"
                            : texts.name("level", level) + " / " + texts.name("level", required),
                    program.map(each -> measures(each, deficit.deficitId()))
                            .orElse("Разработать персонифицированную программу"),
                    program.map(each -> Russian.period(each.startsOn(), each.endsOn()))
                            .orElse("—"),
                    program.map(each -> gathering.personOrNobody(each.tutorId()).initials())
                            .filter(name -> !name.isEmpty())
                            .orElse("—"));
        }

        private static String measures(ProgramState program, UUID deficit) {
            return program.activities().stream()
                    .filter(activity -> activity.deficits().contains(deficit))
                    .map(PlannedActivity::title)
                    .collect(Collectors.joining("\n"));
        }

        private List<Summary> summary(List<DeficitStateInFull> open) {
            Map<String, Long> byCode = open.stream()
                    .collect(
                            Collectors.groupingBy(DeficitStateInFull::code, LinkedHashMap::new, Collectors.counting()));
            return byCode.entrySet().stream()
                    .map(entry ->
                            new Summary(texts.name("character", entry.getKey()), String.valueOf(entry.getValue())))
                    .sorted(Comparator.comparing(Summary::title))
                    .toList();
        }
    }
}
