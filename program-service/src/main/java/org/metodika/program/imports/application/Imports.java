package org.metodika.program.imports.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.RequestKey;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.table.FileReader;
import org.metodika.kit.table.ImportFileUnreadable;
import org.metodika.kit.table.Sheet;
import org.metodika.program.importrows.ImportRows;
import org.metodika.program.imports.domain.Columns;
import org.metodika.program.imports.domain.Counts;
import org.metodika.program.imports.domain.Import;
import org.metodika.program.imports.domain.Import.Kind;
import org.metodika.program.imports.domain.ImportEvent;
import org.metodika.program.imports.domain.ImportEvent.FileAccepted;
import org.metodika.program.imports.domain.ImportId;
import org.metodika.program.imports.domain.OfferColumns;
import org.metodika.program.offerlist.CatalogueRows;
import org.metodika.program.offers.application.OfferAction;
import org.metodika.program.offers.application.OfferCatalogue;
import org.metodika.program.overview.ProgramOverview;
import org.metodika.program.personified.application.PaperPrograms;
import org.metodika.program.personified.application.ProgramAction;
import org.metodika.program.school.application.DirectoryAction;
import org.metodika.program.school.application.Schools;
import org.metodika.program.staff.application.StaffList;

/** Takes files in: reads and checks them whole, stores what is right, and hands it to the worker. */
public final class Imports {

    private final AggregateStore<Import, ImportEvent> store;
    private final ImportRows rows;
    private final Schools schools;
    private final StaffList staff;
    private final PaperPrograms programs;
    private final ProgramOverview overview;
    private final CatalogueRows catalogue;
    private final OfferCatalogue offers;
    private final ImportWorker worker;
    private final Access access;
    private final Clock clock;

    public Imports(
            AggregateStore<Import, ImportEvent> store,
            ImportRows rows,
            Schools schools,
            StaffList staff,
            PaperPrograms programs,
            ProgramOverview overview,
            CatalogueRows catalogue,
            OfferCatalogue offers,
            ImportWorker worker,
            Access access,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.schools = schools;
        this.staff = staff;
        this.programs = programs;
        this.overview = overview;
        this.catalogue = catalogue;
        this.offers = offers;
        this.worker = worker;
        this.access = access;
        this.clock = clock;
    }

    /** What becomes of a file. */
    public sealed interface Acceptance {

        /** It is stored, or was before; or the store refused it. */
        record Stored(Outcome<Import> outcome) implements Acceptance {}

        /** It is no table. */
        record Unreadable(ImportFileUnreadable reason) implements Acceptance {}

        /** It is a table with mistakes, all of which are named. */
        record Wrong(List<RowFlaw> flaws) implements Acceptance {}
    }

    /**
     * An import and how far it has come.
     *
     * @param counts what the rows did so far
     */
    public record Progress(Import file, Counts counts) {}

    /** Takes a file with schools. */
    public Acceptance schools(UUID id, byte[] file, Actor actor, Change change) {
        Reach reach = access.reach(actor, DirectoryAction.IMPORT_SCHOOLS);
        return take(
                id, Kind.SCHOOLS, file, reach, false, change, () -> table(file, Columns.SCHOOLS, SchoolFile::check));
    }

    /** Takes a file with staff. */
    public Acceptance staff(UUID id, byte[] file, Actor actor, Change change) {
        Reach reach = access.reach(actor, DirectoryAction.MANAGE);
        boolean mayGrant = grants(actor, DirectoryAction.ACCOUNTS);
        return take(
                id,
                Kind.STAFF,
                file,
                reach,
                mayGrant,
                change,
                () -> table(
                        file, Columns.STAFF, sheet -> new StaffFile(sheet, reach, mayGrant, schools, staff).check()));
    }

    /** Takes a book with programs that are under way on paper. */
    public Acceptance programs(UUID id, byte[] file, Actor actor, Change change) {
        Reach reach = access.reach(actor, ProgramAction.TRANSFER);
        return take(id, Kind.PROGRAMS, file, reach, false, change, () -> book(file, reach));
    }

    /**
     * Takes a provider's catalogue.
     *
     * @param provider whose it is; null where each line says so
     */
    public Acceptance offers(UUID id, byte[] file, @Nullable UUID provider, Actor actor, Change change) {
        Reach reach = access.reach(actor, OfferAction.KEEP);
        if (provider != null && !offers.hasProvider(provider)) {
            throw Problems.malformed(Flaw.at("?providerId", "provider-unknown"));
        }
        return take(
                id,
                Kind.OFFERS,
                file,
                reach,
                false,
                change,
                () -> table(
                        file, OfferColumns.OFFERS, sheet -> new OfferFile(sheet, provider, catalogue, offers).check()));
    }

    /** The import, where the actor may see it. */
    public Optional<Progress> find(UUID id, Actor actor) {
        Reach reach = access.reach(actor, DirectoryAction.MANAGE);
        return store.find(id.toString())
                .map(Versioned::state)
                .filter(file -> reach.coversSchool(file.schoolId()))
                .map(this::progress);
    }

    /**
     * Imports within reach, the latest first.
     *
     * @return empty when {@code after} is no import within reach
     */
    public Optional<List<Progress>> list(Actor actor, @Nullable UUID after, int limit) {
        Reach reach = access.reach(actor, DirectoryAction.MANAGE);
        return rows.list(reach, after, limit)
                .map(ids -> ids.stream()
                        .map(id -> store.find(id.toString()).map(Versioned::state))
                        .flatMap(Optional::stream)
                        .map(this::progress)
                        .toList());
    }

    private Acceptance take(
            UUID id, Kind kind, byte[] file, Reach reach, boolean mayGrant, Change change, Supplier<Examined> examine) {
        Change marked = marked(change, file);
        Optional<Versioned<Import>> present = store.find(id.toString());
        if (present.isPresent()) {
            return new Acceptance.Stored(create(accepted(present.get().state()), marked));
        }
        return switch (examine.get()) {
            case Examined.Unreadable(var reason) -> new Acceptance.Unreadable(reason);
            case Examined.Readable(var checked) ->
                checked.flaws().isEmpty()
                        ? store(id, kind, checked.rows(), reach, mayGrant, marked)
                        : new Acceptance.Wrong(checked.flaws());
        };
    }

    /** What reading and checking a file comes to. */
    private sealed interface Examined {
        record Readable(Checked checked) implements Examined {}

        record Unreadable(ImportFileUnreadable reason) implements Examined {}
    }

    private static Examined table(byte[] file, List<Field> fields, Function<Sheet, Checked> check) {
        return switch (FileReader.read(file, fields)) {
            case FileReader.Reading.Unreadable(var reason) -> new Examined.Unreadable(reason);
            case FileReader.Reading.Read(var sheet) -> new Examined.Readable(check.apply(sheet));
        };
    }

    private Examined book(byte[] file, Reach reach) {
        Set<Field> given = reach.everybody() ? Set.of() : Set.of(Columns.SCHOOL_ID);
        return switch (PaperSheets.read(file, given)) {
            case PaperSheets.Reading.Unreadable(var reason) -> new Examined.Unreadable(reason);
            case PaperSheets.Reading.Read(var sheets) ->
                new Examined.Readable(new PaperBook(sheets, reach, schools, staff, programs, overview).check());
        };
    }

    private Acceptance store(UUID id, Kind kind, Checked.Rows checked, Reach reach, boolean mayGrant, Change change) {
        String schoolId = reach.schoolId() == null ? "" : reach.schoolId();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // Rows first: an import that is there has all its rows.
        switch (kind) {
            case SCHOOLS, STAFF -> rows.store(id, checked.schools(), checked.people());
            case PROGRAMS -> rows.storePrograms(id, checked.programs());
            case OFFERS -> rows.storeOffers(id, checked.offers());
        }
        rows.enlist(id, schoolId, now);
        Outcome<Import> outcome = create(
                new FileAccepted(new ImportId(id), kind, schoolId, checked.count(), mayGrant, now, change.by()),
                change);
        worker.wake(id);
        return new Acceptance.Stored(outcome);
    }

    private Outcome<Import> create(FileAccepted accepted, Change change) {
        return store.create(accepted.id().value().toString(), change, () -> Import.accept(accepted));
    }

    private static FileAccepted accepted(Import file) {
        return new FileAccepted(
                file.id(),
                file.kind(),
                file.schoolId(),
                file.rows(),
                file.mayGrantRoles(),
                file.acceptedAt(),
                file.by());
    }

    private Progress progress(Import file) {
        Counts all = file.counts();
        return new Progress(
                file, all == null ? ImportWorker.counts(rows.results(file.id().value())) : all);
    }

    /** The body of a file is no JSON and so not in the fingerprint yet. */
    private static Change marked(Change change, byte[] file) {
        RequestKey key = change.request();
        return key == null ? change : change.request(new RequestKey(key.key(), key.fingerprint() + "/" + sha256(file)));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static boolean grants(Actor actor, Action action) {
        return action.grants().keySet().stream().anyMatch(actor::is);
    }
}
