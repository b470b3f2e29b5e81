package org.metodika.kit.files;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

/** Headers of what is saved and never shown: RFC 6266 with the name in UTF-8 (RFC 5987) and one in ASCII for old programs. */
public final class Attachment {

    private static final String DISPOSITION = "attachment; filename=\"%s\"; filename*=UTF-8''%s";

    private Attachment() {}

    /** The headers for a file of this name. */
    public static HttpHeaders named(String name) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
        headers.set("X-Content-Type-Options", "nosniff");
        return headers;
    }

    static String disposition(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\]", "_");
        return DISPOSITION.formatted(plain, UriUtils.encode(name, StandardCharsets.UTF_8));
    }
}
