package org.metodika.program.school.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.school.domain.SchoolEvent.SchoolChanged;
import org.metodika.program.school.domain.SchoolEvent.SchoolRegistered;

/**
 * Образовательная организация: школа или детский сад (E04).
 *
 * @param code school code, its key everywhere; part of user names and addresses, so Latin letters, digits and hyphens
 */
public record School(String code, SchoolFacts facts) {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]([0-9A-Za-z-]{0,18}[0-9A-Za-z])?");

    /** Whether this can be the code of a school. */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** Enters a school in the directory. */
    public static Decision<SchoolEvent> register(String code, SchoolFacts facts) {
        List<Flaw> flaws = new ArrayList<>();
        if (!isCode(code)) {
            flaws.add(Flaw.at("/schoolId", "bad-school-code", code));
        }
        flaws.addAll(facts.flaws());
        return flaws.isEmpty()
                ? Decision.accepted(new SchoolRegistered(code, facts))
                : Decision.rejected(new SchoolFactsInvalid(flaws));
    }

    /** Replaces the facts; the same facts change nothing. */
    public Decision<SchoolEvent> change(SchoolFacts to) {
        List<Flaw> flaws = to.flaws();
        if (!flaws.isEmpty()) {
            return Decision.rejected(new SchoolFactsInvalid(flaws));
        }
        return to.equals(facts) ? Decision.nothingToDo() : Decision.accepted(new SchoolChanged(to));
    }

    /** The school that an event enters in the directory. */
    public static School from(SchoolEvent first) {
        return switch (first) {
            case SchoolRegistered registered -> new School(registered.code(), registered.facts());
            case SchoolChanged changed -> throw new IllegalStateException("A school can't begin with " + changed);
        };
    }

    /** The school after an event. */
    public School after(SchoolEvent event) {
        return switch (event) {
            case SchoolRegistered registered -> from(registered);
            case SchoolChanged changed -> new School(code, changed.facts());
        };
    }
}
