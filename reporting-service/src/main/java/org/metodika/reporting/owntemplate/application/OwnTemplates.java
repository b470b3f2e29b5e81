package org.metodika.reporting.owntemplate.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.reporting.access.ReportingAction;
import org.metodika.reporting.document.application.Documents;
import org.metodika.reporting.document.application.Documents.Reprint;
import org.metodika.reporting.forms.Forms;
import org.metodika.reporting.forms.Forms.Gathered;
import org.metodika.reporting.office.Office;
import org.metodika.reporting.owntemplate.domain.OwnTemplate;
import org.metodika.reporting.owntemplate.domain.OwnTemplate.Version;
import org.metodika.reporting.owntemplate.domain.OwnTemplateEvent;
import org.metodika.reporting.owntemplate.domain.OwnTemplateId;
import org.metodika.reporting.owntemplate.domain.OwnTemplateRefusal;
import org.metodika.reporting.wordform.Fields;
import org.metodika.reporting.wordform.FormFiles;
import org.metodika.reporting.wordform.WordForm;
import org.metodika.reporting.wordform.WordFormUnfit;

/** Own templates: taken in, tried, adopted, and what documents come to with them. */
public final class OwnTemplates {

    private static final int MOST_UNKNOWN = 20;

    private final AggregateStore<OwnTemplate, OwnTemplateEvent> store;
    private final Forms forms;
    private final Documents documents;
    private final FormFiles files;
    private final Office office;
    private final Access access;
    private final Clock clock;

    public OwnTemplates(
            AggregateStore<OwnTemplate, OwnTemplateEvent> store,
            Forms forms,
            Documents documents,
            FormFiles files,
            Office office,
            Access access,
            Clock clock) {
        this.store = store;
        this.forms = forms;
        this.documents = documents;
        this.files = files;
        this.office = office;
        this.access = access;
        this.clock = clock;
    }

    /** What a filled-in document is wanted as. */
    public enum Form {
        DOCX,
        /** By the LibreOffice of this machine. */
        PDF
    }

    /** Answer to a wish for a filled-in document. */
    public sealed interface Filled {

        /** @param fileName without its extension */
        record Made(String fileName, byte[] content) implements Filled {}

        record Refused(Rejection reason) implements Filled {}

        /** There is nothing of the kind, or it is out of reach. */
        record Unknown() implements Filled {}
    }

    /** The fields that a kind of document offers; empty where there is no such kind. */
    public Optional<List<String>> fields(String type, Actor actor) {
        access.reach(actor, ReportingAction.PUBLISH_TEMPLATES);
        return forms.inputType(type).map(Fields::of).map(Fields::paths);
    }

    /** What there is of own templates, by the kind of document. */
    public Map<String, OwnTemplate> all(Actor actor) {
        access.reach(actor, ReportingAction.PUBLISH_TEMPLATES);
        List<String> ids = forms.types().stream().map(type -> key(type.code())).toList();
        return store.findAll(ids).stream()
                .map(Versioned::state)
                .collect(Collectors.toMap(OwnTemplate::type, Function.identity()));
    }

    public Optional<OwnTemplate> find(String type, Actor actor) {
        access.reach(actor, ReportingAction.PUBLISH_TEMPLATES);
        return store.find(key(type)).map(Versioned::state);
    }

    /** The file of a version as it was sent. */
    public Optional<byte[]> file(String type, int version, Actor actor) {
        return find(type, actor)
                .flatMap(template -> template.version(version))
                .flatMap(found -> files.find(found.sha256()));
    }

    /** Takes in a version. The file is kept first: without the version nobody would ever look for it. */
    public Outcome<OwnTemplate> upload(String type, String fileName, byte[] content, Actor actor, Change change) {
        access.reach(actor, ReportingAction.PUBLISH_TEMPLATES);
        Optional<Fields> offered = forms.inputType(type).map(Fields::of);
        if (offered.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        WordForm form;
        try {
            form = WordForm.of(content);
        } catch (WordFormUnfit e) {
            return unfit(List.of(Flaw.at("/file", flaw(e.reason()))));
        }
        List<Flaw> unknown = form.unknown(offered.get()).stream()
                .limit(MOST_UNKNOWN)
                .map(name -> Flaw.at("/file", "template-field-unknown", name))
                .toList();
        if (!unknown.isEmpty()) {
            return unfit(unknown);
        }
        if (form.names().isEmpty()) {
            return unfit(List.of(Flaw.at("/file", "template-without-fields")));
        }
        String sha256 = Forms.hash(content);
        files.keep(sha256, content);
        Version version =
                new Version(1, fileName, sha256, content.length, new ArrayList<>(form.names()), today(), null);
        OwnTemplateId id = OwnTemplateId.of(type);
        Outcome<OwnTemplate> created =
                store.create(key(type), change, () -> OwnTemplate.upload(id, type, null, version));
        return created instanceof Outcome.Exists<OwnTemplate>
                ? store.change(key(type), change, present -> OwnTemplate.upload(id, type, present, version))
                : created;
    }

    private static String flaw(WordFormUnfit.Reason reason) {
        return switch (reason) {
            case NO_DOCX -> "template-no-docx";
            case TOO_LARGE -> "template-too-large";
            case ACTIVE_CONTENT -> "template-active-content";
        };
    }

    private static Outcome<OwnTemplate> unfit(List<Flaw> flaws) {
        return new Outcome.Refused<>(new OwnTemplateRefusal.OwnTemplateUnfit(flaws));
    }

    /** A version filled in with real data, for somebody to look at. Only what could be made counts as tried. */
    public Filled tried(String type, int version, String subjectId, Form form, Actor actor, Change change) {
        Optional<byte[]> file = file(type, version, actor);
        Optional<Forms.Candidate> candidate = forms.candidate(type, subjectId);
        if (file.isEmpty() || candidate.isEmpty()) {
            return new Filled.Unknown();
        }
        LocalDate today = today();
        Gathered gathered = candidate.get().gatherer().gather(Map.of(), today, true);
        if (!gathered.missing().isEmpty()) {
            return new Filled.Refused(new OwnTemplateRefusal.OwnTemplateLacksData(gathered.missing()));
        }
        byte[] filled = in(form, fill(type, file.get(), forms.fields(gathered.input(), null)));
        store.change(key(type), change, template -> template.tried(version, today));
        return new Filled.Made(type + "-" + version, filled);
    }

    /** Lets a version hold for documents that are registered from the next day on, wherever that comes last. */
    public Outcome<OwnTemplate> adopt(String type, int version, Actor actor, Change change) {
        access.reach(actor, ReportingAction.PUBLISH_TEMPLATES);
        return store.change(
                key(type),
                change,
                template -> template.version(version).isPresent(),
                template -> template.adopt(version, nextDay()));
    }

    /** Lets documents that are registered from the next day on have no own template any more. */
    public Outcome<OwnTemplate> withdraw(String type, Actor actor, Change change) {
        access.reach(actor, ReportingAction.PUBLISH_TEMPLATES);
        return store.change(key(type), change, template -> template.withdraw(nextDay()));
    }

    /** A registered document in the template of the centre that held on its day of registration. */
    public Filled filled(UUID documentId, Form form, Actor actor) {
        Optional<Reprint> document = documents.reprint(documentId, actor);
        if (document.isEmpty()) {
            return new Filled.Unknown();
        }
        Reprint found = document.get();
        return holding(found)
                .flatMap(version -> files.find(version.sha256()))
                .<Filled>map(file ->
                        new Filled.Made(found.paper().fileName(), in(form, fill(found.type(), file, found.fields()))))
                .orElseGet(() -> new Filled.Refused(new OwnTemplateRefusal.OwnTemplateMissing()));
    }

    /** A registered document, where the actor may read it. */
    public Optional<Reprint> document(UUID documentId, Actor actor) {
        return documents.reprint(documentId, actor);
    }

    /** The version that a document is printed in, for ever: the one that held on its day of registration. */
    public Optional<Version> holding(Reprint document) {
        return store.find(key(document.type()))
                .flatMap(template -> template.state().on(document.registeredOn()));
    }

    private byte[] in(Form form, byte[] docx) {
        return form == Form.PDF ? office.pdf(docx) : docx;
    }

    private byte[] fill(String type, byte[] file, Map<String, Object> input) {
        try {
            return WordForm.of(file).fill(Fields.of(forms.inputType(type).orElseThrow()), input);
        } catch (WordFormUnfit e) {
            throw new IllegalStateException("A file that was taken in is unfit", e);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    /** The day after the latest that it is anywhere: on it nobody has registered a document yet. */
    private LocalDate nextDay() {
        return LocalDate.now(clock.withZone(ZoneOffset.ofHours(14))).plusDays(1);
    }

    private static String key(String type) {
        return OwnTemplateId.of(type).value().toString();
    }
}
