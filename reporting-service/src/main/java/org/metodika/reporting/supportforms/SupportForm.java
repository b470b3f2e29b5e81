package org.metodika.reporting.supportforms;

import java.util.Optional;
import java.util.UUID;
import org.metodika.contracts.support.SupportState;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.forms.DocumentDefinition;

/** A document that is printed of an individual support, by its id. */
abstract class SupportForm implements DocumentDefinition<SupportState> {

    private final Copies copies;

    SupportForm(Copies copies) {
        this.copies = copies;
    }

    @Override
    public final Optional<SupportState> find(String id) {
        return copies.find(Kinds.SUPPORT, id);
    }

    @Override
    public final String schoolId(SupportState support) {
        return support.schoolId();
    }

    @Override
    public final UUID teacherId(SupportState support) {
        return support.teacherId();
    }
}
