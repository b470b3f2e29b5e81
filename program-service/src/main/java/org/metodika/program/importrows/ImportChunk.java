package org.metodika.program.importrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.offers.application.CatalogueEntry;
import org.metodika.program.personified.application.PaperEntry;
import org.metodika.program.school.application.SchoolEntry;
import org.metodika.program.staff.application.StaffEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Some rows of an accepted import; a few hundred, so that no document comes near the limit of MongoDB. Removed when the
 * import is applied, since names and addresses are not kept where nobody needs them.
 *
 * @param id import and number of the chunk
 * @param programs null in chunks that an earlier release wrote, like the offers
 * @param result what the rows did; null until they are applied
 */
@Document("import_chunks")
public record ImportChunk(
        @Id String id,
        @Indexed UUID importId,
        int number,
        Instant writtenAt,
        List<SchoolLine> schools,
        List<PersonLine> people,
        @Nullable List<ProgramLine> programs,
        @Nullable List<OfferLine> offers,
        @Nullable Result result) {

    /** A school of the file. */
    public record SchoolLine(int line, String code, SchoolEntry entry) {}

    /**
     * A person of the file.
     *
     * @param staffId id of the person, or the one reserved for a new one
     * @param absent fields that the file has no column for
     */
    public record PersonLine(
            int line, UUID staffId, String schoolId, String staffNumber, StaffEntry entry, List<String> absent) {}

    /** Programs of the book; none in chunks that an earlier release wrote. */
    public List<ProgramLine> programLines() {
        return programs == null ? List.of() : programs;
    }

    /**
     * A program of the book.
     *
     * @param firstFound day on which each of its difficulties was found first, by character, where several programs of the
     *     book tell of it
     */
    public record ProgramLine(int line, PaperEntry entry, Map<String, LocalDate> firstFound) {}

    /** Offers of the catalogue; none in chunks that an earlier release wrote. */
    public List<OfferLine> offerLines() {
        return offers == null ? List.of() : offers;
    }

    /** An offer of the catalogue, with its id, or the one that a new one gets. */
    public record OfferLine(int line, UUID offerId, CatalogueEntry entry) {}

    /** What the rows did. */
    public record Result(int created, int changed, int unchanged, List<Refusal> refused) {}

    /** A row that a rule forbade when it was applied. */
    public record Refusal(int line, String code) {}

    static String id(UUID importId, int number) {
        return importId + "/%05d".formatted(number);
    }
}
