package org.metodika.program.templates;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.template.TemplateCatalogue;
import org.metodika.contracts.template.TemplateState;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** The catalogue of templates: every version, by code, the newest first. */
public final class TemplateList {

    private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9_-]{1,40}~[0-9]{6}");
    private static final int LAST = 999_999;

    private final MongoOperations mongo;
    private final Access access;

    public TemplateList(MongoOperations mongo, Access access) {
        this.mongo = mongo;
        this.access = access;
    }

    Page<TemplateRow> page(@Nullable String code, PageRequest page, Actor actor) {
        access.reach(actor, TemplateAction.SEE);
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        Query query = new Query();
        if (code != null) {
            query.addCriteria(where("code").is(code));
        }
        if (after != null) {
            query.addCriteria(where("position").gt(after));
        }
        query.with(Sort.by("position")).limit(page.fetch());
        return Page.of(mongo.find(query, TemplateRow.class), page, TemplateRow::position);
    }

    /** Keeps the rows by following the service's own templates. */
    public static StateProjection<TemplateState, TemplateRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "template-rows", TemplateCatalogue.TEMPLATE_STATE, TemplateRow.class, TemplateList::row, mongo, json);
    }

    private static TemplateRow row(TemplateState template) {
        return new TemplateRow(
                template.templateVersionId(),
                "%s~%06d".formatted(template.code(), LAST - template.version()),
                template.templateId(),
                template.code(),
                template.version(),
                template.title(),
                template.publishedOn(),
                template.stages().size(),
                template.stages().stream()
                        .mapToInt(stage -> stage.tasks().size())
                        .sum());
    }
}
