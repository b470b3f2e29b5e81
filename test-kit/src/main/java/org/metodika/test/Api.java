package org.metodika.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * The HTTP client of a test, bound to the port of the service. Immutable: {@link #as}, {@link #header} give a changed
 * copy. Paths are URI templates; refusals are replies, only a broken connection is an exception.
 */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RestClient client;
    private final Supplier<String> address;
    private final HttpHeaders headers;

    /** For the service whose port is in {@code environment} once it has started. */
    Api(Environment environment) {
        this(() -> "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    /** For a server at this address, e.g. {@code http://127.0.0.1:8080}. */
    public static Api at(String address) {
        return new Api(() -> address);
    }

    private Api(Supplier<String> address) {
        this(RestClient.builder().requestFactory(requests()).build(), address, new HttpHeaders());
    }

    private Api(RestClient client, Supplier<String> address, HttpHeaders headers) {
        this.client = client;
        this.address = address;
        this.headers = headers;
    }

    /** The same client with this access token. */
    public Api as(String token) {
        return header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }

    /** The same client without a token. */
    public Api anonymous() {
        HttpHeaders fewer = HttpHeaders.copyOf(headers);
        fewer.remove(HttpHeaders.AUTHORIZATION);
        return new Api(client, address, fewer);
    }

    /** The same client with one more header; one of the same name is replaced. */
    public Api header(String name, String value) {
        HttpHeaders more = HttpHeaders.copyOf(headers);
        more.set(name, value);
        return new Api(client, address, more);
    }

    /** Texts in this language, {@code ru} or {@code en}. */
    public Api language(String tag) {
        return header(HttpHeaders.ACCEPT_LANGUAGE, tag);
    }

    /** Where the server listens. */
    public String address() {
        return address.get();
    }

    public Reply get(String path, Object... variables) {
        return send(HttpMethod.GET, path, null, variables);
    }

    public Reply post(String path, @Nullable Object body, Object... variables) {
        return send(HttpMethod.POST, path, body, variables);
    }

    public Reply put(String path, @Nullable Object body, Object... variables) {
        return send(HttpMethod.PUT, path, body, variables);
    }

    public Reply patch(String path, @Nullable Object body, Object... variables) {
        return send(HttpMethod.PATCH, path, body, variables);
    }

    public Reply delete(String path, Object... variables) {
        return send(HttpMethod.DELETE, path, null, variables);
    }

    /**
     * Sends a request.
     *
     * @param body null for none, a string or bytes as they stand, {@link Upload} for a file, anything else as JSON; the type is
     *     JSON unless a header says another
     * @param variables values for the placeholders of {@code path}
     */
    public Reply send(HttpMethod method, String path, @Nullable Object body, Object... variables) {
        RestClient.RequestBodySpec request =
                client.method(method).uri(address.get() + path, variables).headers(sent -> sent.addAll(headers));
        if (body != null) {
            prepare(request, body);
        }
        return request.exchange((sent, received) -> reply(method, sent.getURI(), received));
    }

    private void prepare(RestClient.RequestBodySpec request, Object body) {
        switch (body) {
            case Upload upload ->
                request.contentType(MediaType.MULTIPART_FORM_DATA).body(upload.parts());
            case byte[] raw -> typed(request).body(raw);
            case String json -> typed(request).body(json.getBytes(StandardCharsets.UTF_8));
            default -> typed(request).body(Json.MAPPER.writeValueAsBytes(body));
        }
    }

    private RestClient.RequestBodySpec typed(RestClient.RequestBodySpec request) {
        return headers.getContentType() == null ? request.contentType(MediaType.APPLICATION_JSON) : request;
    }

    private static Reply reply(HttpMethod method, URI uri, ClientHttpResponse received) throws IOException {
        return new Reply(
                method + " " + uri.getRawPath(),
                received.getStatusCode().value(),
                HttpHeaders.copyOf(received.getHeaders()),
                received.getBody().readAllBytes());
    }

    private static JdkClientHttpRequestFactory requests() {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build());
        factory.setReadTimeout(PATIENCE);
        return factory;
    }

    /**
     * A file to be sent as a form.
     *
     * @param part name of the form's field
     * @param fileName name the file says it has
     * @param mediaType e.g. {@code text/csv}
     */
    public record Upload(String part, String fileName, String mediaType, byte[] content) {

        private MultiValueMap<String, Object> parts() {
            HttpHeaders partHeaders = new HttpHeaders();
            partHeaders.setContentType(MediaType.parseMediaType(mediaType));
            partHeaders.setContentDisposition(ContentDisposition.formData()
                    .name(part)
                    .filename(fileName, StandardCharsets.UTF_8)
                    .build());
            MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
            parts.add(part, new HttpEntity<>(new ByteArrayResource(content), partHeaders));
            return parts;
        }
    }
}
