package org.metodika.diagnostics.dictionary;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with dictionaries and the mappings between them; whoever is signed in may read them. */
public enum DictionaryAction implements Action {

    /** Publish a version. */
    PUBLISH;

    @Override
    public Map<Role, Breadth> grants() {
        return Map.of(Role.METHODIST, Breadth.ALL);
    }
}
