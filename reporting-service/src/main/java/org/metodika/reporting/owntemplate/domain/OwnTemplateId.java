package org.metodika.reporting.owntemplate.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;
import org.metodika.kit.ids.Ids;

/** Id of an own template; there is one for each kind of document. */
public record OwnTemplateId(UUID value) implements Id {

    /** @param type code of the kind of document */
    public static OwnTemplateId of(String type) {
        return new OwnTemplateId(Ids.from("own-template", type));
    }
}
