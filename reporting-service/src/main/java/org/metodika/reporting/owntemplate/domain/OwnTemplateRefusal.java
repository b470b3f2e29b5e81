package org.metodika.reporting.owntemplate.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why an own template is not taken or not changed. */
public sealed interface OwnTemplateRefusal extends Rejection {

    /** The file can't be used; {@link #flaws()} say why, unknown fields each by its name. */
    record OwnTemplateUnfit(List<Flaw> flaws) implements OwnTemplateRefusal {
        public OwnTemplateUnfit {
            flaws = List.copyOf(flaws);
        }
    }

    /** What it was to be tried on lacks something that was not entered yet; {@link #flaws()} say what. */
    record OwnTemplateLacksData(List<Flaw> flaws) implements OwnTemplateRefusal {
        public OwnTemplateLacksData {
            flaws = List.copyOf(flaws);
        }
    }

    /** Nobody has filled it in with real data yet. */
    record OwnTemplateUntried(int version) implements OwnTemplateRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** None holds that could be withdrawn. */
    record OwnTemplateNotInUse() implements OwnTemplateRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The document was registered while the centre had no template of its own for its kind. */
    record OwnTemplateMissing() implements OwnTemplateRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
