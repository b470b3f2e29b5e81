package org.metodika.kit.web;

import java.net.URI;
import org.metodika.kit.store.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers that carry the version of an aggregate as {@code ETag}. A read whose {@code If-None-Match} names that version is
 * answered with 304 by Spring MVC.
 */
public final class Responses {

    private Responses() {}

    /** 200 with the version. */
    public static <T> ResponseEntity<T> ok(Versioned<?> aggregate, T body) {
        return ResponseEntity.ok().eTag(etag(aggregate)).body(body);
    }

    /**
     * 201 with the address of what was created; {@code @ResponseStatus(CREATED)} on the handler tells the description so.
     *
     * @param path template such as {@code /api/programs/{id}}
     * @param variables its values
     */
    public static <T> ResponseEntity<T> created(Versioned<?> aggregate, T body, String path, Object... variables) {
        return created(
                UriComponentsBuilder.fromPath(path)
                        .encode()
                        .buildAndExpand(variables)
                        .toUri(),
                aggregate,
                body);
    }

    /** 201 with the address of what was created. */
    public static <T> ResponseEntity<T> created(URI path, Versioned<?> aggregate, T body) {
        return ResponseEntity.created(path).eTag(etag(aggregate)).body(body);
    }

    private static String etag(Versioned<?> aggregate) {
        return "\"" + aggregate.version() + "\"";
    }
}
