package org.metodika.program.associations.domain;

import java.util.ArrayList;
import java.util.List;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Сведения о методическом объединении.
 *
 * @param name name, up to 200 characters
 * @param subjectArea предметная область, up to 200 characters
 */
public record AssociationFacts(String name, String subjectArea) {

    private static final int LONGEST = 200;

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        text(flaws, "/name", name);
        text(flaws, "/subjectArea", subjectArea);
        return flaws;
    }

    private static void text(List<Flaw> flaws, String pointer, String text) {
        if (text.isBlank()) {
            flaws.add(Flaw.at(pointer, "not-blank"));
        } else if (text.length() > LONGEST) {
            flaws.add(Flaw.at(pointer, "size-max", 0, LONGEST));
        }
    }
}
