package org.metodika.demo.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A gateway and a Keycloak in one that do as they are told, one behaviour per request; tokens are always given. */
final class Server implements AutoCloseable {

    private final Deque<Behaviour> behaviours = new ArrayDeque<>();
    private final List<Received> received = new ArrayList<>();
    private final List<String> signIns = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer http;
    private int tokenSeconds = 300;
    private int tokenRefusals;

    /** What came through the gateway. */
    record Received(
            String request,
            @Nullable String key,
            @Nullable String ifMatch,
            @Nullable String token,
            String body) {}

    @FunctionalInterface
    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    Server() {
        this(0);
    }

    Server(int port) {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(threads);
        http.createContext("/", this::gateway);
        http.createContext("/realm", this::keycloak);
        http.start();
    }

    int port() {
        return http.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    /** The next request is answered so; without a behaviour it is 200 and {@code {"id":"7"}}. */
    synchronized Server then(Behaviour behaviour) {
        behaviours.add(behaviour);
        return this;
    }

    Server thenStatus(int status, String... headers) {
        return then(exchange -> answer(exchange, status, "{\"code\":\"told\"}", headers));
    }

    Server tokensLive(int seconds) {
        this.tokenSeconds = seconds;
        return this;
    }

    Server refusesTokens(int times) {
        this.tokenRefusals = times;
        return this;
    }

    synchronized List<Received> received() {
        return List.copyOf(received);
    }

    synchronized List<String> signIns() {
        return List.copyOf(signIns);
    }

    private void gateway(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Behaviour behaviour;
        synchronized (this) {
            received.add(new Received(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    exchange.getRequestHeaders().getFirst("If-Match"),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    body));
            behaviour = behaviours.poll();
        }
        if (behaviour == null) {
            answer(exchange, 200, "{\"id\":\"7\"}", "ETag", "\"3\"");
        } else {
            behaviour.answer(exchange);
        }
    }

    private void keycloak(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int number;
        synchronized (this) {
            signIns.add(form);
            number = signIns.size();
        }
        if (number <= tokenRefusals) {
            answer(exchange, 503, "");
        } else {
            answer(
                    exchange,
                    200,
                    "{\"access_token\":\"t%d\",\"refresh_token\":\"r%d\",\"expires_in\":%d}"
                            .formatted(number, number, tokenSeconds));
        }
    }

    static void answer(HttpExchange exchange, int status, String body, String... headers) throws IOException {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Begins an answer and breaks it off. */
    static void breakOff(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write("{\"id\":".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        exchange.close();
        throw new IOException("broken off on purpose");
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
