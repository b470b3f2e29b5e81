package org.metodika.program.supportlabels;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why labels are not changed. */
public sealed interface LabelRejection extends Rejection {

    /** What was sent is wrong in itself. */
    record LabelsInvalid(List<Flaw> flaws) implements LabelRejection {}
}
