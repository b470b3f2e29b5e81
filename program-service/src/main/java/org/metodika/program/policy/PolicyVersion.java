package org.metodika.program.policy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.policy.PolicyContent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One version of a policy, kept for the programs that were made under it (B02).
 *
 * @param id school code and version
 * @param since when it began
 * @param change SETTINGS, OFFICER_APPOINTED, OFFICER_RELEASED, APPOINTMENT_ANNULLED or START_CONTROL; absent for what ships
 * @param changed codes of the settings that changed; for START_CONTROL whether it is REQUIRED or NOT_REQUIRED
 */
@Document("policy_versions")
@CompoundIndex(name = "school_version", def = "{'schoolId': 1, 'version': -1}")
record PolicyVersion(
        @Id String id,
        String schoolId,
        int version,
        @Nullable Instant since,
        @Nullable String change,
        List<String> changed,
        PolicyContent policy) {

    static String id(String schoolId, int version) {
        return schoolId + "/" + version;
    }

    /** What ships, for programs that were made before the school set anything. */
    static PolicyVersion shipped(String schoolId) {
        return new PolicyVersion(
                id(schoolId, 0), schoolId, 0, null, null, List.of(), PolicyMessages.content(Policy.shipped(schoolId)));
    }
}
