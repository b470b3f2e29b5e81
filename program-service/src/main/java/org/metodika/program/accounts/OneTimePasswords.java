package org.metodika.program.accounts;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Random passwords that can be read aloud and typed from paper: no letters or digits that look alike. */
final class OneTimePasswords {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int IN_GROUP = 4;

    private final RandomGenerator random = new SecureRandom();

    /** Twelve signs of 31, such as {@code xk7m-9ptq-3rdw}: about 59 bits. */
    String next() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int i = 0; i < IN_GROUP; i++) {
                password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return password.toString();
    }
}
