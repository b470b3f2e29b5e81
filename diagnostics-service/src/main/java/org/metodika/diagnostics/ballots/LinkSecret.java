package org.metodika.diagnostics.ballots;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The secret of a one-time link: 130 random bits in letters that people can type from paper. It is never stored and never
 * written to a log; what is stored are two hashes that have nothing in common.
 */
public final class LinkSecret {

    /** Without letters that look like others (Crockford's base 32). */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 26;
    private static final int GROUP = 5;
    private static final int LONGEST_TYPED = 100;

    private final String text;

    private LinkSecret(String text) {
        this.text = text;
    }

    /** A new one. */
    public static LinkSecret mint(RandomGenerator random) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new LinkSecret(text.toString());
    }

    /** What somebody typed or followed; hyphens, blanks and look-alikes are forgiven. Empty where it can't be one. */
    public static Optional<LinkSecret> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String text = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        boolean good = text.length() == LENGTH && text.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return good ? Optional.of(new LinkSecret(text)) : Optional.empty();
    }

    /** As it stands in a link and on paper, e.g. {@code k3f9a-…}. */
    public String readable() {
        StringBuilder parts = new StringBuilder();
        for (int from = 0; from < LENGTH; from += GROUP) {
            // The last letter goes with the group before it.
            int to = from + 2 * GROUP > LENGTH ? LENGTH : from + GROUP;
            parts.append(from == 0 ? "" : "-").append(text, from, to);
            if (to == LENGTH) {
                break;
            }
        }
        return parts.toString();
    }

    /** What the link is found by. */
    String linkHash() {
        return hash("metodika survey link 1\n");
    }

    /** What tells that it was used; without the secret nobody can say which link it belongs to. */
    String usedHash() {
        return hash("metodika survey ballot 1\n");
    }

    private String hash(String domain) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(domain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Nothing of it, so that it can't slip into a log. */
    @Override
    public String toString() {
        return "LinkSecret[…]";
    }
}
