package org.metodika.monitoring.attestation.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Checklists that hold until the centre changes them: {@code attestation/checklists.csv}, a material per line: the categories that need
 * it, separated by spaces, its code, whether it is obligatory, its title.
 */
public final class ShippedChecklists {

    private static final String FILE = "/attestation/checklists.csv";
    private static final int TARGETS = 0;
    private static final int CODE = 1;
    private static final int REQUIRED = 2;
    private static final int TITLE = 3;

    private static final Map<Category, Checklist> ALL = read();

    private ShippedChecklists() {}

    public static Checklist of(Category target) {
        return Objects.requireNonNull(ALL.get(target));
    }

    private static Map<Category, Checklist> read() {
        List<String[]> lines = lines();
        return Arrays.stream(Category.values())
                .collect(Collectors.toUnmodifiableMap(
                        target -> target,
                        target -> new Checklist(
                                target,
                                lines.stream()
                                        .filter(cells -> List.of(cells[TARGETS].split(" "))
                                                .contains(target.name()))
                                        .map(cells -> new Checklist.Item(
                                                cells[CODE], cells[TITLE], Boolean.parseBoolean(cells[REQUIRED])))
                                        .toList())));
    }

    private static List<String[]> lines() {
        try (InputStream file = Objects.requireNonNull(ShippedChecklists.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
