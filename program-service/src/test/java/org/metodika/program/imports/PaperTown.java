package org.metodika.program.imports;

import java.util.UUID;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.web.export.Export;
import org.metodika.program.directory.Municipality;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** A school whose programs are on paper: its head is number 1, the tutor 4, teachers are 6 and 7. */
final class PaperTown {

    final Municipality town;
    final UUID head;
    final UUID tutor;
    final UUID teacher;

    private final Api api;

    PaperTown(Api api, Topics topics) {
        this.api = api;
        this.town = new Municipality(api).withSchools().withStaff();
        this.head = town.person("1");
        this.tutor = town.person("4");
        this.teacher = town.person("6");
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_STATES, StaffCatalogue.STAFF_STATES);
    }

    Api asDeputy() {
        return api.as(Tokens.deputy(town.school, head));
    }

    /** Sends the book as the deputy does. */
    Reply send(byte[] book) {
        return send(asDeputy(), book);
    }

    Reply send(Api sender, byte[] book) {
        return sender.header("Content-Type", Export.XLSX).post("/api/directory/imports/programs", book);
    }

    /** The usual program of the teacher. */
    static PaperBookDraft book() {
        return new PaperBookDraft().program("1", "6", "1", "4");
    }
}
