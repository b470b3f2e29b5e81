package org.metodika.reporting.paper;

import org.springframework.http.MediaType;

/** Gives a paper its form. */
public sealed interface PaperWriter permits DocxWriter, PdfWriter {

    MediaType mediaType();

    /** Extension of the file, without the dot. */
    String extension();

    byte[] write(Paper paper);
}
