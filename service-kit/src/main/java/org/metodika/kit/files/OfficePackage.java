package org.metodika.kit.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.FileType;

/**
 * Looks into an office document, which is a ZIP: nothing is unpacked to a disk, and no more is inflated than is allowed. Refused
 * are bombs, paths that lead out of the document, macros, and what isn't the document it should be.
 */
final class OfficePackage {

    static final int MOST_ENTRIES = 2_000;
    static final long MOST_BYTES = 100L * 1024 * 1024;

    /** What is packed tighter than this, once it is no trifle, was packed to burst. */
    static final int TIGHTEST = 100;

    private static final long TRIFLE = 1024L * 1024;
    private static final int LONGEST_HEAD = 256 * 1024;
    private static final int BUFFER = 16 * 1024;

    private static final String UNSAFE = "-unsafe-archive";
    private static final String BOMB = "-bomb";
    private static final String MACROS = "-has-macros";
    private static final String NOT_ITS_TYPE = "-not-its-type-inside";

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIME_TYPE = "mimetype";

    /** The part without which it isn't this document. */
    private static final Map<FileType, String> MAIN_PART = Map.of(
            FileType.DOCX, "word/document.xml",
            FileType.XLSX, "xl/workbook.xml",
            FileType.PPTX, "ppt/presentation.xml",
            FileType.ODT, "content.xml");

    private static final Pattern MACRO_PART =
            Pattern.compile("(^|.*/)(vba[^/]*\\.(bin|xml)|[^/]*\\.(docm|dotm|xlsm|xltm|xlsb|xlam|pptm|potm|ppsm|ppam))$"
                    + "|(^|.*/)(macrosheets|activex)/.*|^(basic|scripts)/.*");

    private final Set<String> names = new HashSet<>();
    private long inflated;
    private String contentTypes = "";
    private String mimeType = "";

    private OfficePackage() {}

    /** How the code of what is wrong with the document ends; empty where it may be kept. */
    static Optional<String> flaw(Path file, FileType type) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return Optional.ofNullable(new OfficePackage().look(zip, Files.size(file), type));
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.of(UNSAFE);
        }
    }

    private @Nullable String look(ZipFile zip, long packed, FileType type) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            return BOMB;
        }
        String declared = declared(zip, packed);
        if (declared != null) {
            return declared;
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            String flaw = inflate(zip, entries.nextElement(), packed);
            if (flaw != null) {
                return flaw;
            }
        }
        return content(type);
    }

    /** What the directory of the archive says, before anything is inflated. */
    private @Nullable String declared(ZipFile zip, long packed) {
        long sum = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (leadsOut(entry.getName()) || !names.add(entry.getName())) {
                return UNSAFE;
            }
            if (MACRO_PART.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches()) {
                return MACROS;
            }
            sum += Math.max(entry.getSize(), 0);
            if (bursts(sum, packed)) {
                return BOMB;
            }
        }
        return null;
    }

    /** What is really in it, whatever the directory said. */
    private @Nullable String inflate(ZipFile zip, ZipEntry entry, long packed) throws IOException {
        boolean isHead =
                entry.getName().equals(CONTENT_TYPES) || entry.getName().equals(MIME_TYPE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long before = inflated;
        try (InputStream content = zip.getInputStream(entry)) {
            int read = content.read(buffer);
            while (read >= 0) {
                inflated += read;
                if (bursts(inflated, packed)) {
                    return BOMB;
                }
                if (isHead && head.size() < LONGEST_HEAD) {
                    head.write(buffer, 0, read);
                }
                read = content.read(buffer);
            }
        }
        if (inflated - before != entry.getSize()) {
            return UNSAFE;
        }
        if (entry.getName().equals(CONTENT_TYPES)) {
            contentTypes = head.toString(StandardCharsets.UTF_8);
        } else if (isHead) {
            mimeType = head.toString(StandardCharsets.UTF_8).strip();
        }
        return null;
    }

    private @Nullable String content(FileType type) {
        if (contentTypes.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            return MACROS;
        }
        boolean says = type == FileType.ODT
                ? mimeType.equals(type.mediaType())
                : contentTypes.contains(type.mediaType() + ".main+xml");
        return says && names.contains(MAIN_PART.get(type)) ? null : NOT_ITS_TYPE;
    }

    private static boolean bursts(long inflated, long packed) {
        return inflated > MOST_BYTES || inflated > TRIFLE && inflated / TIGHTEST > packed;
    }

    private static boolean leadsOut(String name) {
        if (name.isEmpty()
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf(0) >= 0) {
            return true;
        }
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                return true;
            }
        }
        return false;
    }
}
