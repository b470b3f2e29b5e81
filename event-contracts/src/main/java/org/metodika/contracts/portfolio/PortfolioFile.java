package org.metodika.contracts.portfolio;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Файл портфолио. */
@Meaning("File of an evidence, without its name")
public record PortfolioFile(
        @Meaning("Id of the file") UUID fileId,

        @Meaning("PDF, DOCX, XLSX, PPTX, ODT, JPEG, PNG or TXT")
        String type,

        @Meaning("Size in bytes") int bytes,

        @Meaning("SHA-256 of the content, 64 hexadecimal digits")
        String sha256) {}
