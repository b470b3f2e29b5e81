package org.metodika.diagnostics.instrument;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with instruments, which belong to no school; to read what is published, nobody needs a role. */
public enum InstrumentAction implements Action {

    /** Draft, try, publish and retire. */
    PUBLISH(Map.of(Role.METHODIST, Breadth.ALL));

    private final Map<Role, Breadth> grants;

    InstrumentAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
