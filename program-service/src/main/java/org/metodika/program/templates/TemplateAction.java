package org.metodika.program.templates;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with templates; they belong to no school. */
public enum TemplateAction implements Action {

    /** Read templates: the centre, and who writes programmes at a school. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL)),

    /** Publish a version. */
    PUBLISH(Map.of(Role.METHODIST, Breadth.ALL));

    private final Map<Role, Breadth> grants;

    TemplateAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
