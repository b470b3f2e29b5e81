package org.metodika.reporting.dossierforms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.metodika.contracts.control.ControlStateInFull;
import org.metodika.contracts.discussion.DiscussionState;
import org.metodika.contracts.dossier.DossierState;
import org.metodika.contracts.group.GroupState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.document.application.Documents;
import org.metodika.reporting.documentrows.DocumentRow;
import org.metodika.reporting.documentrows.DocumentRows;
import org.metodika.reporting.dossierforms.DossierArchive.Part;
import org.metodika.reporting.forms.DocumentType;
import org.metodika.reporting.forms.Forms;
import org.metodika.reporting.forms.Forms.Gathered;
import org.metodika.reporting.forms.Russian;
import org.metodika.reporting.paper.PdfWriter;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the documents of a dossier into one archive (B50): the index first, then what was registered, then drafts of what could
 * be registered as it stands. What is missing stands in the index.
 */
@Component
class DossierArchives {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final String DRAFT = "ПРОЕКТ";

    private final Copies copies;
    private final Forms forms;
    private final Documents documents;
    private final DocumentRows rows;
    private final Directory directory;
    private final PdfWriter pdf = new PdfWriter();
    private final JsonMapper json = JsonMapper.builder().build();

    DossierArchives(Copies copies, Forms forms, Documents documents, DocumentRows rows, Directory directory) {
        this.copies = copies;
        this.forms = forms;
        this.documents = documents;
        this.rows = rows;
        this.directory = directory;
    }

    /** Something of the dossier that documents are printed of. */
    private record Subject(String kind, String id) {}

    /** A file of the archive with its line in the index. */
    private record Filed(ArchivedFile line, Part part) {}

    /** The archive; empty where the dossier is unknown or out of reach. */
    Optional<DossierArchive> archive(String dossierId, Actor actor) {
        Reach reach = documents.toRead(actor);
        return copies.find(Kinds.DOSSIER, dossierId)
                .filter(dossier -> reach.covers(dossier.schoolId(), dossier.teacherId()))
                .map(dossier -> archive(dossier, reach, actor));
    }

    private DossierArchive archive(DossierState dossier, Reach reach, Actor actor) {
        LocalDate today = directory.today(dossier.schoolId());
        List<Filed> files = new ArrayList<>();
        Set<String> registered = new LinkedHashSet<>();
        for (Subject subject : subjects(dossier)) {
            for (DocumentRow row : registered(subject, reach)) {
                registered.add(row.type() + subject.id());
                files.add(registered(files.size() + 2, row, actor));
            }
        }
        for (Subject subject : subjects(dossier)) {
            for (DocumentType type : forms.types()) {
                if (type.subject().equals(subject.kind()) && !registered.contains(type.code() + subject.id())) {
                    int number = files.size() + 2;
                    drafted(number, type, subject, actor, today).ifPresent(files::add);
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        parts.add(index(dossier, files.stream().map(Filed::line).toList(), today));
        files.forEach(file -> parts.add(file.part()));
        String teacher = directory
                .names(List.of(dossier.teacherId()))
                .getOrDefault(dossier.teacherId(), dossier.teacherId().toString());
        return new DossierArchive("Комплект документов - " + teacher, parts);
    }

    private List<Subject> subjects(DossierState dossier) {
        UUID id = dossier.dossierId();
        if (dossier.kind().equals("SUPPORT")) {
            return List.of(new Subject("support", id.toString()));
        }
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject("program", id.toString()));
        try (Stream<GroupState> groups = copies.ofSchool(Kinds.GROUP, dossier.schoolId())) {
            groups.filter(group -> group.programs().contains(id))
                    .forEach(group ->
                            subjects.add(new Subject("group", group.groupId().toString())));
        }
        for (DiscussionState discussion : copies.ofProgram(Kinds.DISCUSSION, id)) {
            subjects.add(new Subject("discussion", discussion.discussionId().toString()));
        }
        for (ControlStateInFull full : copies.ofProgram(Kinds.CONTROL, id)) {
            subjects.add(new Subject("control", full.control().controlId().toString()));
        }
        return subjects;
    }

    /** In force, by title and number. */
    private List<DocumentRow> registered(Subject subject, Reach reach) {
        return rows.pages(reach, new DocumentRows.Wanted(null, null, subject.id(), null, null, null))
                .flatMap(List::stream)
                .filter(row -> row.annulledOn() == null && row.subject().equals(subject.kind()))
                .sorted(Comparator.comparing((DocumentRow row) -> title(row.type()))
                        .thenComparing(DocumentRow::schoolYear)
                        .thenComparing(DocumentRow::number))
                .toList();
    }

    private String title(String type) {
        return forms.type(type).map(DocumentType::title).orElse(type);
    }

    private Filed registered(int number, DocumentRow row, Actor actor) {
        String note = "№ " + row.number() + " от " + Russian.shortDate(row.date());
        String file = FileNames.of(number, title(row.type()), ", " + note);
        return new Filed(
                new ArchivedFile(String.valueOf(number), title(row.type()), file, note),
                new Part(
                        file,
                        row.date(),
                        () -> pdf.write(documents
                                .reprint(row.id(), actor)
                                .orElseThrow(() -> new IllegalStateException("Gone while it is archived: " + row.id()))
                                .paper())));
    }

    private Optional<Filed> drafted(int number, DocumentType type, Subject subject, Actor actor, LocalDate today) {
        return forms.candidate(type.code(), subject.id())
                .filter(candidate -> documents.mayRegister(type, candidate, actor))
                .map(candidate -> candidate.gatherer().gather(Map.of(), today, false))
                .filter(gathered -> gathered.missing().isEmpty())
                .map(gathered -> drafted(number, type, gathered, today));
    }

    private Filed drafted(int number, DocumentType type, Gathered gathered, LocalDate today) {
        String file = FileNames.of(number, type.title(), ", проект");
        return new Filed(
                new ArchivedFile(String.valueOf(number), type.title(), file, "проект, не зарегистрирован"),
                new Part(
                        file,
                        today,
                        () -> pdf.write(forms.paper(type.code(), type.version(), gathered.input(), null, DRAFT))));
    }

    /** The inventory of the dossier with the files of the archive. */
    private Part index(DossierState dossier, List<ArchivedFile> files, LocalDate today) {
        DocumentType type = forms.type(DossierInventory.CODE).orElseThrow();
        Gathered gathered = forms.candidate(type.code(), dossier.dossierId().toString())
                .orElseThrow()
                .gatherer()
                .gather(Map.of(), today, true);
        Map<String, Object> input = json.readValue(gathered.input(), FIELDS);
        input.put("files", files);
        return new Part(
                FileNames.of(1, "Опись документов", ""),
                today,
                () -> pdf.write(forms.paper(type.code(), type.version(), json.writeValueAsString(input), null, null)));
    }
}
