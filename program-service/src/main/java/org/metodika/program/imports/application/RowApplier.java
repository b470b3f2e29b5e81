package org.metodika.program.imports.application;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.store.Change;
import org.metodika.program.importrows.ImportChunk.OfferLine;
import org.metodika.program.importrows.ImportChunk.PersonLine;
import org.metodika.program.importrows.ImportChunk.ProgramLine;
import org.metodika.program.importrows.ImportChunk.SchoolLine;
import org.metodika.program.offers.application.OfferCatalogue;
import org.metodika.program.personified.application.PaperPrograms;
import org.metodika.program.personified.application.PaperPrograms.Transfer;
import org.metodika.program.school.application.PutOutcome;
import org.metodika.program.school.application.Schools;
import org.metodika.program.staff.application.StaffList;

/** Puts single rows into the directory, single programs among the programs, single offers into the catalogue. */
public class RowApplier {

    private final Schools schools;
    private final StaffList staff;
    private final PaperPrograms programs;
    private final OfferCatalogue offers;

    public RowApplier(Schools schools, StaffList staff, PaperPrograms programs, OfferCatalogue offers) {
        this.schools = schools;
        this.staff = staff;
        this.programs = programs;
        this.offers = offers;
    }

    /** Enters or changes a school. */
    public PutOutcome apply(SchoolLine line, Change change) {
        return schools.put(line.code(), line.entry(), change);
    }

    /** Enters or changes a person. */
    public PutOutcome apply(PersonLine line, boolean mayGrantRoles, Change change) {
        KnownSchool school = schools.known(line.schoolId())
                .orElseThrow(() -> new IllegalStateException("The check let an unknown school pass"));
        LocalDate today = schools.today(school);
        return staff.put(
                line.staffId(),
                line.schoolId(),
                line.staffNumber(),
                line.entry(),
                Set.copyOf(line.absent()),
                mayGrantRoles,
                today,
                change);
    }

    /** Enters or changes an offer. */
    public PutOutcome apply(OfferLine line, Change change) {
        return offers.put(line.offerId(), line.entry(), change);
    }

    /** Transfers a program from paper. */
    public PutOutcome apply(ProgramLine line, UUID importId, Change change) {
        return switch (programs.transfer(line.entry(), line.firstFound(), importId, change)) {
            case Transfer.Done() -> new PutOutcome.Created();
            case Transfer.DoneBefore() -> new PutOutcome.Unchanged();
            case Transfer.Refused(var reason) -> new PutOutcome.Refused(reason);
        };
    }
}
