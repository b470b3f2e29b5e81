package org.metodika.program.comments.application;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with comments: a row of the table of roles. */
public enum CommentAction implements Action {

    /** Comment, answer, settle a question and open it again. */
    COMMENT(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.EXPERT, Breadth.GROUP,
            Role.TEACHER, Breadth.OWN));

    private final Map<Role, Breadth> grants;

    CommentAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
