package org.metodika.kit.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes an {@link Export} as CSV or XLSX, whichever the caller asked for. */
public final class ExportConverter implements HttpMessageConverter<Export<?>> {

    private static final MediaType CSV = MediaType.valueOf(Export.CSV);
    private static final MediaType XLSX = MediaType.valueOf(Export.XLSX);

    private final MessageSource messages;

    public ExportConverter(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return type == Export.class
                && (mediaType == null || CSV.isCompatibleWith(mediaType) || XLSX.isCompatibleWith(mediaType));
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(CSV, XLSX);
    }

    @Override
    public Export<?> read(Class<? extends Export<?>> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("Tables are only written", input);
    }

    @Override
    public void write(Export<?> export, @Nullable MediaType mediaType, HttpOutputMessage output) throws IOException {
        boolean sheet = XLSX.isCompatibleWith(mediaType);
        output.getHeaders().setContentType(sheet ? XLSX : MediaType.valueOf(Export.CSV + ";charset=UTF-8"));
        output.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(export.table().fileName() + (sheet ? ".xlsx" : ".csv"))
                        .build());
        write(export, sheet, output.getBody());
    }

    private <R> void write(Export<R> export, boolean sheet, OutputStream out) throws IOException {
        Locale locale = LocaleContextHolder.getLocale();
        List<String> titles = export.table().columns().stream()
                .map(column -> heading(column.title(), locale))
                .toList();
        try (var rows = export.rows()) {
            if (sheet) {
                SheetFile.write(export.table(), titles, rows.iterator(), out);
            } else {
                CsvFile.write(export.table(), titles, rows.iterator(), out, locale);
            }
        }
    }

    private String heading(String key, Locale locale) {
        String text = messages.getMessage(key, null, key, locale);
        return text == null ? key : text;
    }
}
