package org.metodika.demo.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.metodika.demo.plot.Plan;

/**
 * What came of a demonstration. Two are equal when the same was made and the gateway reports the same of it; no generated id
 * and no time of the clock is in it.
 *
 * @param name of the demonstration: seed and size
 * @param organisations figures as the gateway reported them, in the order of the codes
 */
public record Report(String name, Made made, List<Figures> organisations) {

    private static final int DIGEST_LENGTH = 16;

    public Report {
        organisations = List.copyOf(organisations);
    }

    /** What a plan leads to when everything goes as it must. */
    public static Report expected(Plan plan) {
        return new Report(plan.size().name(), Made.of(plan), Expectation.of(plan));
    }

    /** Sum of a value over all organisations. */
    public long total(String value) {
        return organisations.stream().mapToLong(each -> each.value(value)).sum();
    }

    /** A few letters that are the same for the same report and differ for another. */
    public String digest() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Where another report has other figures, one line each: {@code 5001 programs.approved: 8, not 9}. */
    public List<String> differences(Report wanted) {
        List<String> differences = new ArrayList<>();
        for (Figures organisation : wanted.organisations) {
            Figures here = organisations.stream()
                    .filter(each -> each.school().equals(organisation.school()))
                    .findFirst()
                    .orElseGet(() -> Figures.none(organisation.school(), organisation.name()));
            TreeSet<String> names = new TreeSet<>(organisation.values().keySet());
            names.addAll(here.values().keySet());
            for (String name : names) {
                if (!Objects.equals(here.value(name), organisation.value(name))) {
                    differences.add("%s %s: %d, not %d"
                            .formatted(organisation.school(), name, here.value(name), organisation.value(name)));
                }
            }
        }
        return differences;
    }
}
