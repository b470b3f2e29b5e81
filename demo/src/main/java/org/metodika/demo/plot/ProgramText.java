package org.metodika.demo.plot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a program says, without the ids that the platform gives.
 *
 * @param version 1, and one more for each time it is written anew
 * @param category category of teachers (B14)
 * @param basis codes of the deficits it is based on; none for a program on other grounds
 * @param covered codes that an activity addresses
 */
public record ProgramText(
        int version,
        String category,
        Set<String> basis,
        Set<String> covered,
        LocalDate startsOn,
        LocalDate endsOn,
        List<Stage> stages) {

    /**
     * Этап.
     *
     * @param form form of its checkpoint (C12)
     */
    public record Stage(String title, String result, String report, LocalDate deadline, String form) {}

    /** The same, written anew, with all of the basis covered. */
    public ProgramText improved() {
        return new ProgramText(version + 1, category, basis, basis, startsOn, endsOn, stages);
    }

    /** The same with one deficit that no activity addresses. */
    public ProgramText without(String code) {
        Set<String> rest = new TreeSet<>(covered);
        rest.remove(code);
        return new ProgramText(version, category, basis, rest, startsOn, endsOn, stages);
    }
}
