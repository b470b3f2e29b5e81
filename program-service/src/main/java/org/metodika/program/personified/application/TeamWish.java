package org.metodika.program.personified.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.TeacherCategory;

/**
 * A member as somebody asks for: what diagnostics and directory say of the person is looked up.
 *
 * @param tutor null for the one whom the directory names, or else the leader of the team where that may be
 * @param deficits null for all open ones
 */
public record TeamWish(
        StaffId person,
        TeacherCategory category,
        @Nullable StaffId tutor,
        @Nullable List<DeficitWish> deficits) {

    /**
     * A deficit that the program of the member is to be based on.
     *
     * @param deferredBecause why it is left to a later program; null where it is not
     */
    public record DeficitWish(DeficitId id, @Nullable String deferredBecause) {}
}
