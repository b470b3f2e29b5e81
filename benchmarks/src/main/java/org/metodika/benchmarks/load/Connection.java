package org.metodika.benchmarks.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One HTTP/1.1 connection, kept alive, a request at a time. It shares the machine with what it measures, so it does as
 * little as possible: requests are ready bytes, answers are read off the socket and kept as bytes.
 */
final class Connection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final int STATUS_AT = "HTTP/1.1 ".length();
    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";
    private static final int HEX = 16;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[16 * 1024];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(16 * 1024);
    private int at;
    private int end;

    Connection(URI server) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), TIMEOUT_MILLIS);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** Sends a request and reads its answer to the end; gives the status. */
    int exchange(byte[] request) throws IOException {
        out.write(request);
        String statusLine = line();
        int status = Integer.parseInt(statusLine, STATUS_AT, STATUS_AT + 3, 10);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            } else if (header.equalsIgnoreCase(CHUNKED)) {
                chunked = true;
            }
        }
        body.reset();
        if (chunked) {
            for (int chunk = chunkSize(); chunk > 0; chunk = chunkSize()) {
                read(chunk);
                line();
            }
            line();
        } else {
            read(length);
        }
        return status;
    }

    /** The body of the last answer. */
    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private int chunkSize() throws IOException {
        String size = line();
        int extension = size.indexOf(';');
        return Integer.parseInt(extension < 0 ? size : size.substring(0, extension), HEX);
    }

    private String line() throws IOException {
        line.reset();
        while (true) {
            fill();
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, start, at - start);
            if (at < end) {
                at++;
                String text = line.toString(StandardCharsets.ISO_8859_1);
                return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
            }
        }
    }

    private void read(int length) throws IOException {
        for (int left = length; left > 0; ) {
            fill();
            int part = Math.min(left, end - at);
            body.write(buffer, at, part);
            at += part;
            left -= part;
        }
    }

    private void fill() throws IOException {
        if (at < end) {
            return;
        }
        at = 0;
        end = in.read(buffer);
        if (end < 0) {
            end = 0;
            throw new EOFException("The server closed the connection");
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // Nothing is left to be closed.
        }
    }
}
