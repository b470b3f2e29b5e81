package org.metodika.local.backup;

import java.lang.module.ModuleDescriptor.Version;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metodika.local.process.Trouble;

/**
 * What a backup says about itself.
 *
 * @param made the instant its data are of
 * @param versions of Metodika and of the servers whose files it holds, by name
 * @param files all its files
 */
public record Manifest(Instant made, Map<String, String> versions, List<Entry> files) {

    /** Raised whenever an older program could not restore what a newer one writes. */
    static final int FORMAT = 1;

    private static final String FIRST_LINE = "Metodika backup, format ";

    public Manifest {
        versions = Map.copyOf(versions);
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param path below the data folder, with slashes
     * @param size in bytes
     * @param sha256 in hexadecimal digits
     */
    public record Entry(String path, long size, String sha256) {}

    /** Size of all files, in bytes. */
    public long size() {
        return files.stream().mapToLong(Entry::size).sum();
    }

    /** Lines for people and programs. */
    String text() {
        var text = new StringBuilder(FIRST_LINE).append(FORMAT).append('\n');
        text.append("made ").append(made).append('\n');
        versions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(version -> text.append("version %s %s\n".formatted(version.getKey(), version.getValue())));
        files.forEach(file -> text.append("file %s %d %s\n".formatted(file.sha256(), file.size(), file.path())));
        return text.toString();
    }

    /** @throws Trouble when a newer program wrote it, or it isn't one */
    static Manifest parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(FIRST_LINE)) {
            throw unreadable();
        }
        try {
            int format = Integer.parseInt(lines.getFirst().substring(FIRST_LINE.length()));
            if (format > FORMAT) {
                throw new Trouble(
                        "The backup was made by a newer Metodika (its format is %d, this one reads up to %d): restore it with that one."
                                .formatted(format, FORMAT));
            }
            Instant made = Instant.EPOCH;
            Map<String, String> versions = new LinkedHashMap<>();
            List<Entry> files = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] words = line.split(" ", 4);
                switch (words[0]) {
                    case "made" -> made = Instant.parse(words[1]);
                    case "version" -> versions.put(words[1], words[2]);
                    case "file" -> files.add(new Entry(words[3], Long.parseLong(words[2]), words[1]));
                    default -> throw unreadable();
                }
            }
            return new Manifest(made, versions, files);
        } catch (NumberFormatException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw unreadable();
        }
    }

    /**
     * Older servers can't read the files of newer ones.
     *
     * @throws Trouble when one of the installed versions is older than the backup's
     */
    void requireNotNewerThan(Map<String, String> installed) {
        versions.forEach((name, version) -> {
            String here = installed.get(name);
            if (here != null && Version.parse(here).compareTo(Version.parse(version)) < 0) {
                throw new Trouble(
                        "The backup was made with %s %s, and this Metodika has %s %s, which can't read its files."
                                .formatted(name, version, name, here));
            }
        });
    }

    private static Trouble unreadable() {
        return new Trouble("The backup's list of contents can't be read: it is damaged, or no backup of Metodika.");
    }
}
