package org.metodika.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Streams of server-sent events, each on a connection of its own, read by a virtual thread. */
final class LiveStreams implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 60_000;
    private static final String DATA = "data:";

    private final URI server;
    private final List<Stream> open = new ArrayList<>();

    LiveStreams(URI server) {
        this.server = server;
    }

    /** One stream: how many events have come, and what broke it. */
    static final class Stream {
        private final String group;
        private final Socket socket;
        private final AtomicInteger events = new AtomicInteger();
        private volatile @Nullable String broken;

        private Stream(String group, Socket socket) {
            this.group = group;
            this.socket = socket;
        }
    }

    /** Opens a stream that belongs to a group, e.g. a school. */
    void open(String group, String path, String token) throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), TIMEOUT_MILLIS);
        socket.getOutputStream()
                .write(("GET " + path
                                + " HTTP/1.1\r\nHost: metodika\r\nAccept: text/event-stream\r\nAuthorization: Bearer "
                                + token + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        Stream stream = new Stream(group, socket);
        open.add(stream);
        Thread.ofVirtual().start(() -> read(stream));
    }

    /** How many streams of the group have had more than so many events; of all where none is named. */
    long withMoreThan(int events, @Nullable String group) {
        return open.stream()
                .filter(stream -> group == null || stream.group.equals(group))
                .filter(stream -> stream.events.get() > events)
                .count();
    }

    /** Begins to count from nothing. */
    void forget() {
        open.forEach(stream -> stream.events.set(0));
    }

    long of(String group) {
        return open.stream().filter(stream -> stream.group.equals(group)).count();
    }

    /** What broke the first broken one; null where none is. */
    @Nullable
    String broken() {
        return open.stream()
                .map(stream -> stream.broken)
                .filter(reason -> reason != null)
                .findFirst()
                .orElse(null);
    }

    private static void read(Stream stream) {
        try (var lines = new BufferedReader(
                new InputStreamReader(stream.socket.getInputStream(), StandardCharsets.UTF_8), 512)) {
            String status = lines.readLine();
            if (status == null || !status.contains(" 200")) {
                stream.broken = String.valueOf(status);
                return;
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(DATA)) {
                    stream.events.incrementAndGet();
                }
            }
            stream.broken = "ended";
        } catch (IOException e) {
            stream.broken = e.toString();
        }
    }

    @Override
    public void close() {
        for (Stream stream : open) {
            try {
                stream.socket.close();
            } catch (IOException alreadyGone) {
                // Nothing is left to be closed.
            }
        }
    }
}
