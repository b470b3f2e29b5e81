package org.metodika.reporting.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a {@link Paper}, the answer of a controller, in the form the caller asked for. */
public final class PaperConverter implements HttpMessageConverter<Paper> {

    private final List<PaperWriter> writers = List.of(new PdfWriter(), new DocxWriter());

    /** The forms there are: extension of the file and media type. */
    public Map<String, MediaType> forms() {
        return writers.stream().collect(Collectors.toMap(PaperWriter::extension, PaperWriter::mediaType));
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return type == Paper.class
                && (mediaType == null
                        || writers.stream()
                                .anyMatch(writer -> writer.mediaType().isCompatibleWith(mediaType)));
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return writers.stream().map(PaperWriter::mediaType).toList();
    }

    @Override
    public Paper read(Class<? extends Paper> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Papers are only written", input);
    }

    @Override
    public void write(Paper paper, @Nullable MediaType mediaType, HttpOutputMessage output) throws IOException {
        PaperWriter writer = writers.stream()
                .filter(each -> each.mediaType().isCompatibleWith(mediaType))
                .findFirst()
                .orElse(writers.getFirst());
        byte[] file = writer.write(paper);
        output.getHeaders().setContentType(writer.mediaType());
        output.getHeaders().setContentLength(file.length);
        output.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(paper.fileName() + "." + writer.extension(), StandardCharsets.UTF_8)
                        .build());
        output.getBody().write(file);
    }
}
