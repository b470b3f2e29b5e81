package org.metodika.program.personified;

import java.util.Map;
import java.util.UUID;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.node.ObjectNode;

/** A school of its own with one drafted program, for tests of features that concern programs. */
public final class OneProgram {

    public final String school;
    public final UUID head;
    public final UUID deputy;
    public final UUID otherDeputy;
    public final UUID associationHead;
    public final UUID tutor;
    public final UUID teacher;
    public final UUID colleague;
    public final UUID id;

    private final Api api;
    private final SchoolLife life;
    private final Reply draft;

    public OneProgram(Api api, Topics topics) {
        this(api, withADeficit(new SchoolLife(api, topics)));
    }

    private OneProgram(Api api, SchoolLife life) {
        this.api = api;
        this.life = life;
        this.school = life.code;
        this.head = life.head;
        this.deputy = life.deputy;
        this.otherDeputy = life.colleague;
        this.associationHead = life.associationHead;
        this.tutor = life.tutor;
        this.teacher = life.teacher;
        this.colleague = life.colleague;
        this.draft = life.draftFromDeficits();
        this.id = SchoolLife.id(draft);
    }

    private static SchoolLife withADeficit(SchoolLife life) {
        life.deficit("METHODICAL");
        return life;
    }

    /** Another program of the same teacher: a new school takes seconds to become known. */
    public OneProgram anew() {
        return new OneProgram(api, life);
    }

    public Api asHead() {
        return api.as(Tokens.head(school, head));
    }

    public Api asDeputy() {
        return api.as(Tokens.deputy(school, deputy));
    }

    /** A second deputy, who works on the same program. */
    public Api asOtherDeputy() {
        return api.as(Tokens.deputy(school, otherDeputy));
    }

    public Api asTeacher() {
        return api.as(Tokens.teacher(school, teacher));
    }

    /** The answer that drafted it. */
    public Reply draft() {
        return draft;
    }

    public UUID activity() {
        return UUID.fromString(draft.at("/content/activities/0/activityId").asString());
    }

    /** Reads the program anew. */
    public Reply read(Api who) {
        return who.get("/api/programs/{id}", id).expect(200);
    }

    /** Sends back the content as it was read, with another general aim. */
    public static Reply change(Api who, Reply read, String aim) {
        ObjectNode content = SchoolLife.content(read);
        ((ObjectNode) content.get("note")).put("generalAim", aim);
        return who.header("If-Match", read.etag()).put("/api/programs/{id}/content", content, SchoolLife.id(read));
    }

    /** Sends back the content without its activities. */
    public static Reply changeWithoutActivities(Api who, Reply read) {
        ObjectNode content = SchoolLife.content(read);
        content.putArray("activities");
        return who.header("If-Match", read.etag()).put("/api/programs/{id}/content", content, SchoolLife.id(read));
    }

    /** Leaves the deficit to a later program, for which no activity may address it. */
    public Reply defer(Api who) {
        String deficit = draft.at("/content/basis/0/deficitId").asString();
        return who.post("/api/programs/{id}/deferrals", Map.of("deficitId", deficit, "reason", "Позже"), id);
    }
}
