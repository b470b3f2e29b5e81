package org.metodika.reporting.forms;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Reach;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.paper.Paper;
import org.springframework.stereotype.Component;

/** Programs on paper as they stand, without a number: drafts too, and what was withdrawn. */
@Component
class ProgramDocuments {

    private final Copies copies;
    private final Forms forms;
    private final Directory directory;

    ProgramDocuments(Copies copies, Forms forms, Directory directory) {
        this.copies = copies;
        this.forms = forms;
        this.directory = directory;
    }

    /** The printed program; empty when it is unknown or out of reach. */
    Optional<Paper> program(UUID id, Reach reach) {
        return copies.find(Kinds.PROGRAM, id)
                .filter(full ->
                        reach.covers(full.program().schoolId(), full.program().teacherId()))
                .flatMap(full -> forms.candidate(ProgramPaper.TYPE.code(), id.toString())
                        .map(found -> paper(found, full.program().status())));
    }

    private Paper paper(Forms.Candidate program, String status) {
        LocalDate today = directory.today(program.schoolId());
        return forms.paper(
                ProgramPaper.TYPE.code(),
                ProgramPaper.TYPE.version(),
                program.gatherer().gather(Map.of(), today, true).input(),
                null,
                mark(status));
    }

    private static @Nullable String mark(String status) {
        return switch (status) {
            case "APPROVED" -> null;
            case "WITHDRAWN" -> "ПРОЕКТ ОТОЗВАН";
            default -> "ПРОЕКТ";
        };
    }
}
