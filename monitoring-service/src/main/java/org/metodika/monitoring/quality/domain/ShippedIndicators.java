package org.metodika.monitoring.quality.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Indicators that every school has: {@code quality/indicators.csv}, a code, a unit and a direction per line. */
public final class ShippedIndicators {

    private static final String FILE = "/quality/indicators.csv";

    private static final List<Scale> ALL = read();

    private ShippedIndicators() {}

    public static List<Scale> all() {
        return ALL;
    }

    public static Optional<Scale> find(String code) {
        return ALL.stream().filter(scale -> scale.code().equals(code)).findFirst();
    }

    private static List<Scale> read() {
        try (InputStream file = Objects.requireNonNull(ShippedIndicators.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Scale(cells[0], Unit.valueOf(cells[1]), Direction.valueOf(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
