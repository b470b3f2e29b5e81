package org.metodika.reporting.dossierforms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Sends a dossier as a ZIP, file by file. */
public final class ArchiveConverter implements HttpMessageConverter<Object> {

    private static final MediaType ZIP = MediaType.parseMediaType(DossierController.ZIP);

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return type == DossierArchive.class && (mediaType == null || ZIP.isCompatibleWith(mediaType));
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(ZIP);
    }

    @Override
    public Object read(Class<? extends Object> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Archives are only written", input);
    }

    @Override
    public void write(Object sent, @Nullable MediaType mediaType, HttpOutputMessage output) throws IOException {
        DossierArchive archive = (DossierArchive) sent;
        output.getHeaders().setContentType(ZIP);
        output.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(archive.fileName() + ".zip", StandardCharsets.UTF_8)
                        .build());
        ZipOutputStream zip = new ZipOutputStream(output.getBody(), StandardCharsets.UTF_8);
        for (DossierArchive.Part part : archive.parts()) {
            ZipEntry entry = new ZipEntry(part.name());
            entry.setTimeLocal(part.day().atStartOfDay());
            zip.putNextEntry(entry);
            zip.write(part.content().get());
            zip.closeEntry();
        }
        zip.finish();
    }
}
