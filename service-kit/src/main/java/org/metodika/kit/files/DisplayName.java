package org.metodika.kit.files;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of the name that a sender gives a file one that can be shown and saved anywhere; it is never used as a path here. */
public final class DisplayName {

    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 10;
    private static final String NAMELESS = "файл";

    /** What steers a terminal, turns the direction of writing or can't be seen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern FORBIDDEN_ON_DISKS = Pattern.compile("[<>:\"|?*%]");
    private static final Pattern GAPS = Pattern.compile("[\\p{Zs}\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private DisplayName() {}

    /** The name to show; folders are left out, and a name that leaves nothing becomes {@code файл}. */
    public static String of(@Nullable String sent) {
        if (sent == null) {
            return NAMELESS;
        }
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String name =
                UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
        name = FORBIDDEN_ON_DISKS.matcher(name).replaceAll("_");
        name = EDGES.matcher(GAPS.matcher(name).replaceAll(" ")).replaceAll("");
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return shortened(DEVICE.matcher(name).matches() ? "_" + name : name);
    }

    /** Keeps the ending, and cuts no character of two units in half. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).strip() + ending;
    }
}
