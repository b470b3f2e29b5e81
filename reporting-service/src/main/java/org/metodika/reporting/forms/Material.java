package org.metodika.reporting.forms;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.ProgramState;
import org.metodika.reporting.rows.DeficitRow;
import org.metodika.reporting.rows.PersonRow;

/**
 * What the printed program (персонифицированная программа) is made of; the same material gives the same paper.
 *
 * @param school name of the organisation
 * @param people the people the program names, as far as they are known here
 * @param deficits the deficits the program names, as far as they are known here
 * @param head head of the school; null where it is not clear who that is
 */
record Material(
        ProgramState program,
        String school,
        Map<UUID, PersonRow> people,
        Map<UUID, DeficitRow> deficits,
        @Nullable PersonRow head) {

    @Nullable
    PersonRow person(@Nullable UUID id) {
        return id == null ? null : people.get(id);
    }
}
