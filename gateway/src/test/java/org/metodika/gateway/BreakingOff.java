package org.metodika.gateway;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service that begins an answer of unknown length and is gone before its end. What is sent to it it never reads, as if its
 * process were stopped.
 */
final class BreakingOff {

    static final AtomicInteger ASKED = new AtomicInteger();

    private static final Queue<Socket> UNREAD = new ConcurrentLinkedQueue<>();

    static final String URL = start();

    private static final int CHUNK = 1 << 20;

    private BreakingOff() {}

    private static String start() {
        try {
            ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> serve(server));
            return "http://127.0.0.1:" + server.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(ServerSocket server) {
        while (true) {
            try {
                Socket socket = server.accept();
                ASKED.incrementAndGet();
                if (readHead(socket).startsWith("POST")) {
                    UNREAD.add(socket);
                } else {
                    breakOff(socket);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void breakOff(Socket socket) throws IOException {
        try (socket) {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nTransfer-Encoding: chunked\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            out.write((Integer.toHexString(CHUNK) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[CHUNK]);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    private static String readHead(Socket socket) throws IOException {
        StringBuilder head = new StringBuilder();
        int last = 0;
        for (int newlines = 0; newlines < 2 && last >= 0; ) {
            last = socket.getInputStream().read();
            head.append((char) last);
            if (last == '\n') {
                newlines++;
            } else if (last != '\r') {
                newlines = 0;
            }
        }
        return head.toString();
    }
}
