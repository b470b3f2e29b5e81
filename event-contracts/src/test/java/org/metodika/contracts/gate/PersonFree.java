package org.metodika.contracts.gate;

import static java.util.Map.entry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.metodika.contracts.assessment.AnswersRecorded;
import org.metodika.contracts.assessment.AssessmentClosed;
import org.metodika.contracts.assessment.AssessmentOpened;
import org.metodika.contracts.assessment.CriterionLevel;
import org.metodika.contracts.checkpoint.CheckpointPlanned;
import org.metodika.contracts.deficit.DeficitAnnulled;
import org.metodika.contracts.deficit.DeficitConfirmed;
import org.metodika.contracts.deficit.DeficitDetected;
import org.metodika.contracts.deficit.DeficitLeftToPaper;
import org.metodika.contracts.deficit.DeficitReopened;
import org.metodika.contracts.deficit.DeficitResolved;
import org.metodika.contracts.deficit.DeficitRevised;
import org.metodika.contracts.deficit.DeficitTransferred;
import org.metodika.contracts.imports.ImportAccepted;
import org.metodika.contracts.imports.ImportApplied;
import org.metodika.contracts.meeting.MeetingAnnulled;
import org.metodika.contracts.meeting.MeetingCorrected;
import org.metodika.contracts.meeting.MeetingRecorded;
import org.metodika.contracts.meeting.MeetingSigned;
import org.metodika.contracts.program.ApprovedStage;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.PaperResult;
import org.metodika.contracts.program.ProgramContentChanged;
import org.metodika.contracts.program.ProgramDrafted;
import org.metodika.contracts.program.ProgramTransferred;
import org.metodika.contracts.program.TransferredDeficit;
import org.metodika.contracts.program.TransferredStage;
import org.metodika.contracts.school.SchoolChanged;
import org.metodika.contracts.school.SchoolRegistered;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeAcquainted;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeFormChosen;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeFormPublished;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeSeminarDecided;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeTaskAdded;
import org.metodika.contracts.staff.StaffMemberChanged;
import org.metodika.contracts.staff.StaffMemberJoined;
import org.metodika.contracts.template.TemplatePublished;

/**
 * What analysts read holds no person: every text in an event is on a list here, and its name says nothing of a person.
 * A text that is not a code, or not about a school or an order, does not belong on the list.
 */
final class PersonFree {

    /** The code of the school stands in every event and needs no entry of its own. */
    private static final String SCHOOL_CODE = "schoolId";

    private static final Set<String> OF_SCHOOL = Set.of("name", "organisationType", "timeZone");

    private static final Set<String> OF_STAFF_MEMBER =
            Set.of("staffGroup", "subjects", "employmentKind", "category", "roles");

    private static final Set<String> OF_DEFICIT = Set.of("dictionary", "code", "level", "requiredLevel");

    /** Texts that an event may carry: codes, and what names a school or an order. */
    private static final Map<Class<?>, Set<String>> TEXTS = Map.ofEntries(
            entry(SchoolRegistered.class, OF_SCHOOL),
            entry(SchoolChanged.class, OF_SCHOOL),
            entry(StaffMemberJoined.class, OF_STAFF_MEMBER),
            entry(StaffMemberChanged.class, OF_STAFF_MEMBER),
            entry(ImportAccepted.class, Set.of("kind")),
            entry(ImportApplied.class, Set.of("kind")),
            entry(AssessmentOpened.class, Set.of("instrumentId")),
            entry(AnswersRecorded.class, Set.of("source")),
            entry(AssessmentClosed.class, Set.of("dictionary", "sources")),
            entry(CriterionLevel.class, Set.of("code", "level", "requiredLevel")),
            entry(DeficitDetected.class, OF_DEFICIT),
            entry(DeficitConfirmed.class, OF_DEFICIT),
            entry(DeficitResolved.class, OF_DEFICIT),
            entry(DeficitReopened.class, OF_DEFICIT),
            entry(DeficitRevised.class, Set.of("dictionary", "code", "level", "requiredLevel", "status")),
            entry(DeficitAnnulled.class, Set.of("code")),
            entry(DeficitTransferred.class, Set.of("dictionary", "code")),
            entry(DeficitLeftToPaper.class, Set.of("dictionary", "code")),
            entry(ProgramDrafted.class, Set.of("type", "category", "initiator")),
            entry(ProgramContentChanged.class, Set.of("type", "category")),
            entry(ApprovedStage.class, Set.of("checkpointForm")),
            entry(ProgramTransferred.class, Set.of("type", "category", "initiator")),
            entry(TransferredDeficit.class, Set.of("dictionary", "code")),
            entry(TransferredStage.class, Set.of("checkpointForm")),
            entry(PaperResult.class, Set.of("counterpart")),
            entry(Order.class, Set.of("number")),
            entry(CheckpointPlanned.class, Set.of("form")),
            entry(MeetingRecorded.class, Set.of("kind", "protocolNumber")),
            entry(MeetingCorrected.class, Set.of("kind", "protocolNumber")),
            entry(MeetingSigned.class, Set.of("kind", "protocolNumber")),
            entry(MeetingAnnulled.class, Set.of("kind", "protocolNumber")),
            entry(TemplatePublished.class, Set.of("code")),
            entry(SchoolProgrammeTaskAdded.class, Set.of("participant", "learningKind")),
            entry(SchoolProgrammeFormChosen.class, Set.of("form", "formType", "previousForm")),
            entry(SchoolProgrammeAcquainted.class, Set.of("form")),
            entry(SchoolProgrammeSeminarDecided.class, Set.of("verdict")),
            entry(SchoolProgrammeFormPublished.class, Set.of("form")));

    /** Words that, as part of a component's name, tell of a person or of free text. */
    private static final Set<String> SMELLS = Set.of(
            "name",
            "surname",
            "patronymic",
            "initials",
            "email",
            "mail",
            "phone",
            "address",
            "birth",
            "birthday",
            "passport",
            "snils",
            "comment",
            "note",
            "remark",
            "reason",
            "because",
            "description",
            "text");

    private static final Set<Class<?>> HAVE_A_NAME = Set.of(SchoolRegistered.class, SchoolChanged.class);

    private PersonFree() {}

    /** Components of an event, or of what it holds, that could carry a person. */
    static List<String> problems(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .flatMap(component -> problems(event, component))
                .toList();
    }

    private static Stream<String> problems(Class<?> event, RecordComponent component) {
        String path = event.getSimpleName() + "." + component.getName();
        Class<?> content = content(component.getGenericType());
        if (smells(component.getName()) && !(component.getName().equals("name") && HAVE_A_NAME.contains(event))) {
            return Stream.of(path + " sounds like a person or free text");
        }
        if (content == String.class
                && !component.getName().equals(SCHOOL_CODE)
                && !TEXTS.getOrDefault(event, Set.of()).contains(component.getName())) {
            return Stream.of(path + " is a text that is not on the list");
        }
        return content.isRecord() ? problems(content).stream() : Stream.empty();
    }

    private static Class<?> content(Type type) {
        return switch (type) {
            case ParameterizedType list -> content(list.getActualTypeArguments()[0]);
            case Class<?> single -> single;
            default -> throw new IllegalArgumentException(type.getTypeName());
        };
    }

    private static boolean smells(String component) {
        return Arrays.stream(component.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(SMELLS::contains);
    }
}
