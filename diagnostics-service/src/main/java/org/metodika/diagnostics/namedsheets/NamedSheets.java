package org.metodika.diagnostics.namedsheets;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.namedsheets.NamedSheet.Status;
import org.metodika.diagnostics.rows.NewestFirst;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.web.PageRequest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The sheets; saving one is a small write by its id. */
public final class NamedSheets {

    private final MongoOperations mongo;

    public NamedSheets(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The sheet of this person; empty where nothing was saved yet. */
    public Optional<NamedSheet> find(UUID survey, UUID person) {
        return Optional.ofNullable(mongo.findById(NamedSheet.idOf(survey, person), NamedSheet.class));
    }

    /** The sheets of a survey, in no order. */
    public List<NamedSheet> of(UUID survey) {
        return mongo.find(query(where("survey").is(survey.toString())), NamedSheet.class);
    }

    /**
     * Saves what was filled so far.
     *
     * @return false where the sheet was sent before and stays as it was
     */
    public boolean save(NamedSheet sheet) {
        Query unsent =
                query(where("_id").is(sheet.id().toString()).and("status").is(Status.STARTED.name()));
        Update content = new Update()
                .set("survey", sheet.survey().toString())
                .set("schoolId", sheet.schoolId())
                .set("teacherId", sheet.teacherId().toString())
                .set("group", sheet.group())
                .set("purpose", sheet.purpose())
                .set("paper", sheet.paper());
        try {
            mongo.upsert(unsent, content, NamedSheet.class);
            return true;
        } catch (DuplicateKeyException sent) {
            return false;
        }
    }

    /** Marks a sheet as sent; one that is sent already stays as it was. */
    public void send(UUID survey, UUID person, LocalDate on) {
        mongo.updateFirst(
                query(where("_id")
                        .is(NamedSheet.idOf(survey, person).toString())
                        .and("status")
                        .is(Status.STARTED.name())),
                new Update().set("status", Status.SENT.name()).set("sentOn", on.toString()),
                NamedSheet.class);
    }

    /** Lets no list show the sheets of this survey any more. */
    public void annul(UUID survey) {
        mongo.updateMulti(
                query(where("survey").is(survey.toString())),
                new Update().set("status", Status.ANNULLED.name()),
                NamedSheet.class);
    }

    /** Sheets that were sent, the newest first; what is null is no condition. */
    public List<NamedSheet> sent(Reach reach, Wanted wanted, PageRequest page) {
        return mongo.find(wanted(reach, wanted).page(page), NamedSheet.class);
    }

    /** The first of the same sheets, at most so many. */
    public List<NamedSheet> sent(Reach reach, Wanted wanted, int most) {
        return mongo.find(wanted(reach, wanted).first(most), NamedSheet.class);
    }

    private static NewestFirst wanted(Reach reach, Wanted wanted) {
        return new NewestFirst("sentOn", reach)
                .only("status", Status.SENT)
                .only("purpose", wanted.purpose())
                .only("survey", wanted.survey())
                .only("schoolId", wanted.school())
                .only("teacherId", wanted.teacher());
    }

    /** What is looked for; everything that is absent is no condition. */
    public record Wanted(
            @Nullable String purpose,
            @Nullable UUID survey,
            @Nullable String school,
            @Nullable UUID teacher) {}
}
