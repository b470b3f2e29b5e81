package org.metodika.kit.operations;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** The last row of the table of roles. */
enum OperationsAction implements Action {
    /** Dead letters, rebuilds, the played clock. */
    OPERATE;

    @Override
    public Map<Role, Breadth> grants() {
        return Map.of(Role.ADMIN, Breadth.ALL);
    }
}
