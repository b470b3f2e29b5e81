package org.metodika.contracts.gate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of published schemas with their SHA-256, in the format of {@code sha256sum}, so that a reader can check the
 * files without this code. A schema in it is immutable: neither its file nor its message type ever goes away.
 */
final class PublishedLock {

    /** Set to {@code true} to add every schema that isn't published yet. */
    static final String PUBLISH = "contracts.publish";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(\\S+\\.json)");

    private static final Pattern VERSIONED = Pattern.compile("(.+\\.v)([0-9]+)");

    private final Path folder;
    private final SortedMap<String, String> hashes;

    private PublishedLock(Path folder, SortedMap<String, String> hashes) {
        this.folder = folder;
        this.hashes = hashes;
    }

    /** Reads {@code published.lock} of a folder of schemas. */
    static PublishedLock of(Path folder) {
        SortedMap<String, String> hashes = new TreeMap<>();
        Committed.read(folder.resolve("published.lock"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    Matcher parts = LINE.matcher(line);
                    if (!parts.matches()) {
                        throw new IllegalArgumentException("Not a line of published.lock: " + line);
                    }
                    hashes.put(parts.group(2), parts.group(1));
                });
        return new PublishedLock(folder, hashes);
    }

    boolean holds(String file) {
        return hashes.containsKey(file);
    }

    /** Every published schema that changed, vanished or lost its message type; empty when all is well. */
    List<String> problems(Collection<String> typesInCatalogue) {
        List<String> problems = new ArrayList<>();
        hashes.forEach((name, hash) -> {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                problems.add(name + " is published and has vanished");
            } else if (!hash(file).equals(hash)) {
                problems.add(name + " is published and has changed: undo it and add a new version beside it");
            }
            if (!typesInCatalogue.contains(name.replace(".json", ""))) {
                problems.add(name + " is published and its type is not in the catalogue any more");
            }
        });
        return problems;
    }

    /** Adds the schemas of these types that aren't published yet and writes the lock. */
    void publish(Collection<String> types) {
        types.stream()
                .map(type -> type + ".json")
                .forEach(name -> hashes.computeIfAbsent(name, missing -> hash(folder.resolve(missing))));
        String lines = hashes.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
        Committed.write(folder.resolve("published.lock"), HEADER + lines);
    }

    /** Every type whose earlier version is missing beside it; both are published for as long as the topic lives. */
    static List<String> missingPredecessors(Collection<String> types) {
        Map<String, Matcher> versions = types.stream().collect(Collectors.toMap(type -> type, VERSIONED::matcher));
        return versions.entrySet().stream()
                .filter(entry -> entry.getValue().matches())
                .filter(entry -> Integer.parseInt(entry.getValue().group(2)) > 1)
                .map(entry -> entry.getValue().group(1)
                        + (Integer.parseInt(entry.getValue().group(2)) - 1))
                .filter(predecessor -> !types.contains(predecessor))
                .sorted()
                .toList();
    }

    static final String HEADER = """
            # Published schemas: immutable from here on. Check: sha256sum -c published.lock
            # Add the new ones: mvn -pl event-contracts test -Dcontracts.publish=true
            """;

    private static String hash(Path file) {
        try {
            byte[] text = Committed.read(file).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
