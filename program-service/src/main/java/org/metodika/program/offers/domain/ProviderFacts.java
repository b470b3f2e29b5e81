package org.metodika.program.offers.domain;

import java.util.ArrayList;
import java.util.List;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Сведения об организаторе обучения.
 *
 * @param name official short name, up to 200 characters
 */
public record ProviderFacts(String name, ProviderKind kind) {

    private static final int LONGEST_NAME = 200;

    public ProviderFacts {
        name = name.strip();
    }

    /** What is wrong with these facts; empty when nothing is. */
    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        Texts.check(flaws, "/name", name, LONGEST_NAME);
        return flaws;
    }
}
