package org.metodika.kit.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.metodika.kit.domain.FileType;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Checks that the content of a file is what its name says: the first bytes by Apache Tika, an office document besides by
 * {@link OfficePackage}, a text to its last byte. What the sender says of the type in a header is not asked.
 */
public final class FileCheck {

    private static final String FILE = "/file";

    /** What Tika finds in the first bytes of each type; an office document is a ZIP to it, or a guess of what is in it. */
    private static final Map<FileType, Set<String>> FOUND = Map.of(
            FileType.PDF, Set.of("application/pdf"),
            FileType.JPEG, Set.of("image/jpeg"),
            FileType.PNG, Set.of("image/png"),
            FileType.DOCX, Set.of("application/zip", "application/x-tika-ooxml"),
            FileType.XLSX, Set.of("application/zip", "application/x-tika-ooxml"),
            FileType.PPTX, Set.of("application/zip", "application/x-tika-ooxml"),
            FileType.ODT, Set.of("application/zip", FileType.ODT.mediaType()),
            // A text in an old Russian encoding is nothing that Tika knows; that it is a text is checked below.
            FileType.TXT, Set.of("text/plain", "application/octet-stream"));

    private static final int SPACE = 0x20;
    private static final int DELETE = 0x7f;
    private static final Set<Integer> OF_TEXTS = Set.of((int) '\t', (int) '\n', (int) '\r', (int) '\f');

    private FileCheck() {}

    /**
     * What is wrong with the file; empty where it may be kept.
     *
     * @param type what its name says it is
     * @param prefix how the codes of the caller's flaws begin, e.g. {@code portfolio-file}; its messages are the caller's
     */
    public static List<Flaw> flaws(Path file, FileType type, String prefix) throws IOException {
        if (Files.size(file) == 0) {
            return List.of(Flaw.at(FILE, prefix + "-empty"));
        }
        String found = found(file);
        if (!FOUND.getOrDefault(type, Set.of()).contains(found)) {
            return List.of(Flaw.at(FILE, prefix + "-not-its-type", type.name(), found));
        }
        return switch (type) {
            case DOCX, XLSX, PPTX, ODT ->
                OfficePackage.flaw(file, type).map(code -> Flaw.at(FILE, prefix + code, type.name())).stream()
                        .toList();
            case TXT -> isText(file) ? List.of() : List.of(Flaw.at(FILE, prefix + "-not-its-type", type.name(), found));
            case PDF, JPEG, PNG -> List.of();
        };
    }

    private static String found(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .toString();
        }
    }

    /** In whatever encoding: a text has no control characters but those of lines and columns. */
    private static boolean isText(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            int next = content.read();
            while (next >= 0) {
                if (next < SPACE && !OF_TEXTS.contains(next) || next == DELETE) {
                    return false;
                }
                next = content.read();
            }
            return true;
        }
    }
}
