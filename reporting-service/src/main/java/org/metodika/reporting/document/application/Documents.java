package org.metodika.reporting.document.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.document.domain.DocumentEvent;
import org.metodika.reporting.document.domain.DocumentId;
import org.metodika.reporting.document.domain.DocumentRefusal;
import org.metodika.reporting.document.domain.RegisteredDocument;
import org.metodika.reporting.document.domain.RegisteredDocument.Place;
import org.metodika.reporting.forms.DocumentType;
import org.metodika.reporting.forms.DocumentType.Register;
import org.metodika.reporting.forms.Forms;
import org.metodika.reporting.forms.Forms.Candidate;
import org.metodika.reporting.forms.Forms.Gathered;
import org.metodika.reporting.forms.Forms.Registration;
import org.metodika.reporting.paper.Paper;

/** Printed documents: made, registered under a number, made again, annulled. */
public final class Documents {

    private static final String CENTRE = "centre";
    private static final String DRAFT = "ПРОЕКТ";
    private static final String ANNULLED = "АННУЛИРОВАН";

    private final AggregateStore<RegisteredDocument, DocumentEvent> store;
    private final Forms forms;
    private final Access access;
    private final Directory directory;

    public Documents(
            AggregateStore<RegisteredDocument, DocumentEvent> store, Forms forms, Access access, Directory directory) {
        this.store = store;
        this.forms = forms;
        this.access = access;
        this.directory = directory;
    }

    /**
     * What is asked for.
     *
     * @param type code of a type
     * @param subjectId id of what it is printed of
     * @param params what is said besides, by {@link DocumentType.Param#wireName}
     */
    public record Wanted(String type, String subjectId, Map<String, String> params) {
        public Wanted {
            params = Map.copyOf(params);
        }
    }

    /** Answer to a wish for a draft: the paper, or why there is none. */
    public sealed interface Draft {

        record Made(Paper paper) implements Draft {}

        record Refused(Rejection reason) implements Draft {}

        /** Nothing with that id is within reach. */
        record Unknown() implements Draft {}
    }

    /** What the actor may read. */
    public Reach toRead(Actor actor) {
        return access.reach(actor, ReportingAction.READ_SCHOOL_PAPERS);
    }

    /** A document, where the actor may read it. */
    public Optional<Versioned<RegisteredDocument>> find(DocumentId id, Actor actor) {
        Reach reach = toRead(actor);
        return store.find(key(id)).filter(found -> covers(reach, found.state()));
    }

    /** A document made again from what it was made from: the same words for ever. */
    public Paper paper(RegisteredDocument document) {
        return forms.paper(
                document.type(),
                document.template(),
                document.input(),
                registration(document),
                document.annulled() == null ? null : ANNULLED);
    }

    /**
     * A document made again, for other features.
     *
     * @param fields what a template may name
     */
    public record Reprint(String type, LocalDate registeredOn, Paper paper, Map<String, Object> fields) {}

    /** Whether the actor may register documents of this type about that. */
    public boolean mayRegister(DocumentType type, Candidate candidate, Actor actor) {
        return type.issuing().grants().keySet().stream().anyMatch(actor::is)
                && access.reach(actor, type.issuing()).covers(candidate.schoolId(), candidate.teacherId());
    }

    /** A document made again, where the actor may read it. */
    public Optional<Reprint> reprint(UUID id, Actor actor) {
        return find(new DocumentId(id), actor)
                .map(Versioned::state)
                .map(document -> new Reprint(
                        document.type(),
                        document.registeredOn(),
                        paper(document),
                        forms.fields(document.input(), registration(document))));
    }

    private static Registration registration(RegisteredDocument document) {
        Place place = document.place();
        return new Registration(place.number(), place.schoolYear(), document.registeredOn(), document.inputHash());
    }

    /** A document as it would be, marked as a draft; nothing is kept. */
    public Draft draft(Wanted wanted, Actor actor) {
        Optional<DocumentType> type = forms.type(wanted.type());
        List<Flaw> flaws = flaws(wanted, type);
        if (type.isEmpty() || !flaws.isEmpty()) {
            return new Draft.Refused(new DocumentRefusal.DocumentInvalid(flaws));
        }
        Optional<Candidate> candidate = candidate(wanted, type.get(), actor);
        if (candidate.isEmpty()) {
            return new Draft.Unknown();
        }
        Gathered gathered = gathered(wanted, candidate.get(), true);
        return gathered.missing().isEmpty()
                ? new Draft.Made(forms.paper(wanted.type(), type.get().version(), gathered.input(), null, DRAFT))
                : new Draft.Refused(new DocumentRefusal.DocumentLacksData(gathered.missing()));
    }

    /**
     * Registers a document under the next number of its register.
     *
     * @param id of the new document; the same one for a repetition
     */
    public Outcome<RegisteredDocument> register(DocumentId id, Wanted wanted, Actor actor, Change change) {
        if (change.request() != null && store.find(key(id)).isPresent()) {
            // Whatever has become of the data since: the decision isn't asked for what is there.
            return store.create(key(id), change, Decision::nothingToDo);
        }
        Optional<DocumentType> type = forms.type(wanted.type());
        List<Flaw> flaws = flaws(wanted, type);
        if (type.isEmpty() || !flaws.isEmpty()) {
            return new Outcome.Refused<>(new DocumentRefusal.DocumentInvalid(flaws));
        }
        Optional<Candidate> candidate = candidate(wanted, type.get(), actor);
        if (candidate.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        Gathered gathered = gathered(wanted, candidate.get(), false);
        if (!gathered.missing().isEmpty()) {
            return new Outcome.Refused<>(new DocumentRefusal.DocumentLacksData(gathered.missing()));
        }
        return numbered(id, wanted, type.get(), candidate.get(), gathered.input(), actor, change);
    }

    /**
     * A number is taken by creating the document that holds it, and by nothing else: whoever finds it taken tries the next one,
     * so that there is neither a gap nor a number twice.
     */
    private Outcome<RegisteredDocument> numbered(
            DocumentId id,
            Wanted wanted,
            DocumentType type,
            Candidate candidate,
            String input,
            Actor actor,
            Change change) {
        LocalDate today = directory.today(candidate.schoolId());
        String register = type.register() == Register.CENTRE ? CENTRE : candidate.schoolId();
        int schoolYear = Place.schoolYearOf(today);
        String hash = Forms.hash(input);
        for (int number = firstFree(register, schoolYear); ; number++) {
            RegisteredDocument document = new RegisteredDocument(
                    id,
                    candidate.schoolId(),
                    candidate.teacherId(),
                    type.code(),
                    type.subject(),
                    wanted.subjectId(),
                    new Place(register, schoolYear, number),
                    type.version(),
                    input,
                    hash,
                    today,
                    actor.staffId(),
                    null);
            Outcome<RegisteredDocument> outcome =
                    store.create(key(id), change, () -> Decision.accepted(new DocumentEvent.Registered(document)));
            boolean taken = outcome instanceof Outcome.Exists<RegisteredDocument>(var other)
                    && !other.id().equals(key(id));
            if (!taken) {
                return outcome;
            }
        }
    }

    /** Since numbers have no gaps, the first free one is found by halving. */
    private int firstFree(String register, int schoolYear) {
        int free = 1;
        while (taken(register, schoolYear, free)) {
            free *= 2;
        }
        int lastTaken = free / 2;
        while (free - lastTaken > 1) {
            int middle = lastTaken + (free - lastTaken) / 2;
            if (taken(register, schoolYear, middle)) {
                lastTaken = middle;
            } else {
                free = middle;
            }
        }
        return free;
    }

    private boolean taken(String register, int schoolYear, int number) {
        return store.findByKey(new Place(register, schoolYear, number).key()).isPresent();
    }

    /** Withdraws a document, with a reason that is kept; its number is not given again. */
    public Outcome<RegisteredDocument> annul(DocumentId id, String reason, Actor actor, Change change) {
        return store.find(key(id))
                .flatMap(found -> forms.type(found.state().type()))
                .map(type -> access.reach(actor, type.issuing()))
                .map(reach -> store.change(
                        key(id),
                        change,
                        document -> covers(reach, document),
                        document -> document.annul(reason, directory.today(document.schoolId()), actor.staffId())))
                .orElseGet(Outcome.Unknown::new);
    }

    private Optional<Candidate> candidate(Wanted wanted, DocumentType type, Actor actor) {
        Reach reach = access.reach(actor, type.issuing());
        return forms.candidate(wanted.type(), wanted.subjectId())
                .filter(found -> reach.covers(found.schoolId(), found.teacherId()));
    }

    private Gathered gathered(Wanted wanted, Candidate candidate, boolean draft) {
        return candidate.gatherer().gather(wanted.params(), directory.today(candidate.schoolId()), draft);
    }

    private static List<Flaw> flaws(Wanted wanted, Optional<DocumentType> type) {
        if (type.isEmpty()) {
            return List.of(Flaw.at("/type", "document-type"));
        }
        Set<String> allowed =
                type.get().params().stream().map(DocumentType.Param::wireName).collect(Collectors.toSet());
        List<Flaw> flaws = new ArrayList<>();
        wanted.params().keySet().stream()
                .filter(name -> !allowed.contains(name))
                .sorted()
                .forEach(name -> flaws.add(Flaw.at("/params/" + name, "document-param")));
        return flaws;
    }

    private static boolean covers(Reach reach, RegisteredDocument document) {
        return reach.covers(document.schoolId(), document.teacherId());
    }

    private static String key(DocumentId id) {
        return id.value().toString();
    }
}
