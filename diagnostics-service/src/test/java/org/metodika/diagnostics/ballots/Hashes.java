package org.metodika.diagnostics.ballots;

/** Lets a test that knows a link look for what is stored of it. */
public final class Hashes {

    private Hashes() {}

    public static String ofLink(String secret) {
        return LinkSecret.read(secret).orElseThrow().linkHash();
    }

    public static String ofUse(String secret) {
        return LinkSecret.read(secret).orElseThrow().usedHash();
    }
}
