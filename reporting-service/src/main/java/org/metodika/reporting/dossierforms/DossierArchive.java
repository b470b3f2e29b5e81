package org.metodika.reporting.dossierforms;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * A dossier as one archive. Its files are made one after another while it is sent.
 *
 * @param fileName name of the archive, without its extension
 */
record DossierArchive(String fileName, List<Part> parts) {

    DossierArchive {
        parts = List.copyOf(parts);
    }

    /** @param day of the file */
    record Part(String name, LocalDate day, Supplier<byte[]> content) {}
}
