package org.metodika.program.templates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;

/** Versions of templates: publishing the next one, and finding them. */
public final class Templates {

    /** A template that is published daily for more than a year is none. */
    private static final int MOST_VERSIONS = 500;

    private final AggregateStore<Template, Template.Published> store;
    private final Access access;
    private final Clock clock;

    public Templates(AggregateStore<Template, Template.Published> store, Access access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** One version for a reader. */
    Optional<Versioned<Template>> find(UUID templateId, int version, Actor actor) {
        access.reach(actor, TemplateAction.SEE);
        return store.find(Template.versionId(templateId, version).toString());
    }

    /** One version, for programmes that begin from it. */
    public Optional<Template> version(UUID templateId, int version) {
        return store.find(Template.versionId(templateId, version).toString()).map(Versioned::state);
    }

    /** The newest version from this one on; empty where there is not even this one. */
    public Optional<Template> newest(UUID templateId, int from) {
        Optional<Template> newest = version(templateId, from);
        for (int next = from + 1; next <= MOST_VERSIONS && newest.isPresent(); next++) {
            Optional<Template> later = version(templateId, next);
            if (later.isEmpty()) {
                break;
            }
            newest = later;
        }
        return newest;
    }

    /** Publishes a template, or the next version of one that there is under this code. */
    Outcome<Template> publish(String code, String title, TemplateContent content, Actor actor, Change change) {
        access.reach(actor, TemplateAction.PUBLISH);
        List<Flaw> flaws = TemplateCheck.flaws(code, title, content);
        if (!flaws.isEmpty()) {
            throw Problems.invalid(flaws);
        }
        // Each version that is there is asked whether this request made it; the first free number is the next version.
        for (int version = 1; version <= MOST_VERSIONS; version++) {
            Outcome<Template> outcome = create(code, version, title, content, change);
            if (!(outcome instanceof Outcome.Exists<Template>)) {
                return outcome;
            }
        }
        throw Problems.invalid(List.of(Flaw.at("/code", "too-many", MOST_VERSIONS)));
    }

    /** Publishes the first version of what the platform brings along; a version that is there stays as it is. */
    void bring(String code, String title, TemplateContent content) {
        List<Flaw> flaws = TemplateCheck.flaws(code, title, content);
        if (!flaws.isEmpty()) {
            throw new IllegalStateException("The template " + code + " is wrong: " + flaws);
        }
        create(code, 1, title, content, Change.bySystem());
    }

    private Outcome<Template> create(String code, int version, String title, TemplateContent content, Change change) {
        UUID templateId = Template.templateId(code);
        UUID id = Template.versionId(templateId, version);
        Template template = new Template(id, templateId, code, version, title, LocalDate.now(clock), content);
        return store.create(id.toString(), change, () -> Decision.accepted(new Template.Published(template)));
    }
}
