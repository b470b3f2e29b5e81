package org.metodika.reporting.dossierforms;

import java.util.regex.Pattern;

/** Names of files that every system unpacks, in Cyrillic. */
final class FileNames {

    private static final int LONGEST = 100;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    private FileNames() {}

    /**
     * «02 Приказ об утверждении программы, № 5 от 2026-09-28.pdf».
     *
     * @param number place in the archive, from 1
     */
    static String of(int number, String title, String addition) {
        String ending = FORBIDDEN.matcher(addition).replaceAll(" ");
        String safe = FORBIDDEN.matcher(title).replaceAll(" ");
        String begin = safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
        return SPACES.matcher("%02d %s".formatted(number, begin))
                        .replaceAll(" ")
                        .strip() + ending + ".pdf";
    }
}
