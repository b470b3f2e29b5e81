package org.metodika.kit.identity;

import java.util.Set;
import java.util.UUID;

/** Who tutors whom and who heads which association, as the directory says. */
public interface Relations {

    /** Teachers of the school tutored by this person. */
    Set<UUID> tutoredBy(String schoolId, UUID staffId);

    /** Members of the associations headed by this person. */
    Set<UUID> inAssociationOf(String schoolId, UUID staffId);
}
