package org.metodika.reporting.wordform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.metodika.reporting.wordform.WordFormUnfit.Reason;

/** Looks into the package of a word document before anything opens it. */
final class PackageCheck {

    private static final int MOST_PARTS = 500;
    private static final long MOST_UNPACKED = 20L * 1024 * 1024;
    private static final String DOCUMENT = "word/document.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /** Parts that do something, or hide files of other kinds. */
    private static final Set<String> ACTIVE =
            Set.of("vbaproject", "activex", "embeddings", "oleobject", "attachedtoolbars");

    /** A relationship outward; links that people click are harmless. */
    private static final Pattern OUTWARD =
            Pattern.compile("<Relationship\\b(?![^>]*/hyperlink\")[^>]*TargetMode\\s*=\\s*\"External\"");

    private PackageCheck() {}

    /** @throws WordFormUnfit where it is no DOCX, unpacks to more than a document ever has, or is more than text and pictures */
    static void check(byte[] file) throws WordFormUnfit {
        boolean document = false;
        boolean typed = false;
        int parts = 0;
        long left = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName();
                byte[] content = zip.readNBytes((int) left + 1);
                left -= content.length;
                parts++;
                if (left < 0 || parts > MOST_PARTS) {
                    throw new WordFormUnfit(Reason.TOO_LARGE);
                }
                if (ACTIVE.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains)) {
                    throw new WordFormUnfit(Reason.ACTIVE_CONTENT);
                }
                if (name.endsWith(".rels")
                        && OUTWARD.matcher(new String(content, StandardCharsets.UTF_8))
                                .find()) {
                    throw new WordFormUnfit(Reason.ACTIVE_CONTENT);
                }
                document |= name.equals(DOCUMENT);
                typed |= name.equals(TYPES) && new String(content, StandardCharsets.UTF_8).contains(MAIN_TYPE);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new WordFormUnfit(Reason.NO_DOCX, e);
        }
        if (!document || !typed) {
            throw new WordFormUnfit(Reason.NO_DOCX);
        }
    }
}
