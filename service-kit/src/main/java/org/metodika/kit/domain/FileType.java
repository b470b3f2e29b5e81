package org.metodika.kit.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Type of a file that people keep: the closed list (B52, B26). */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    TXT("text/plain", "txt");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** Media type, e.g. {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** The type that the ending of this file name says; empty for one that is not kept. */
    public static Optional<FileType> ofName(String fileName) {
        String ending =
                fileName.substring(fileName.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        return fileName.contains(".")
                ? Arrays.stream(values())
                        .filter(type -> type.endings.contains(ending))
                        .findFirst()
                : Optional.empty();
    }

    /** What is kept, for a message: {@code PDF, DOCX …}. */
    public static String offered() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
