package org.metodika.system;

import java.util.ArrayList;
import java.util.List;
import org.metodika.test.Api;
import org.metodika.test.Reply;

/** The portal of a school, which reads what changed there. */
final class Portal {

    private static final String OF_DOSSIERS = "org.metodika.dossier.";

    private final Api api;

    Portal(Api api) {
        this.api = api;
    }

    /** Types of the events about this object, in the order of the feed; not those of its dossier, which has the same id. */
    List<String> told(String subject) {
        List<String> types = new ArrayList<>();
        String after = "";
        for (boolean more = true; more; ) {
            Reply page = api.get("/api/changes?limit=500&after={after}", after).expect(200);
            page.at("/items").forEach(change -> {
                String type = change.get("type").asString();
                if (change.get("subject").asString().equals(subject) && !type.startsWith(OF_DOSSIERS)) {
                    types.add(type);
                }
            });
            after = page.at("/next").asString();
            more = page.at("/more").asBoolean();
        }
        return types;
    }
}
