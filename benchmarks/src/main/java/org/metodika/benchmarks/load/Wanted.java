package org.metodika.benchmarks.load;

import java.nio.charset.StandardCharsets;

/** Requests as bytes. */
final class Wanted {

    private Wanted() {}

    /** A read. */
    static byte[] get(String path, String token) {
        return ("GET " + path + " HTTP/1.1\r\nHost: metodika\r\nAccept: application/json\r\nAuthorization: Bearer "
                        + token + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * A write.
     *
     * @param key its Idempotency-Key
     */
    static byte[] post(String path, String token, String key, String json) {
        return write("POST", path, token, "Idempotency-Key: " + key + "\r\n", json);
    }

    /** A write that says all of it each time, so that it needs no key. */
    static byte[] put(String path, String token, String json) {
        return write("PUT", path, token, "", json);
    }

    private static byte[] write(String method, String path, String token, String more, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = (method + " " + path
                        + " HTTP/1.1\r\nHost: metodika\r\nAccept: application/json\r\nContent-Type: application/json\r\n"
                        + more + "Authorization: Bearer " + token + "\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }
}
