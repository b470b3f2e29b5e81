package org.metodika.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private static final byte[] REQUEST = Wanted.get("/x", "token");

    @Test
    void readsOneAnswerAfterAnotherHoweverItsEndIsTold() throws IOException {
        String answers = """
                HTTP/1.1 200
                Content-Length: 5

                first\
                HTTP/1.1 404 Not Found
                transfer-encoding: chunked

                4
                seco
                a;name=value
                nd, in two
                0

                HTTP/1.1 204

                """.replace("\n", "\r\n");
        try (ServerSocket server = serving(answers);
                Connection connection = new Connection(address(server))) {
            assertThat(connection.exchange(REQUEST)).isEqualTo(200);
            assertThat(connection.body()).isEqualTo("first");
            assertThat(connection.exchange(REQUEST)).isEqualTo(404);
            assertThat(connection.body()).isEqualTo("second, in two");
            assertThat(connection.exchange(REQUEST)).isEqualTo(204);
            assertThat(connection.body()).isEmpty();
        }
    }

    @Test
    void anAnswerThatBreaksOffIsAnError() throws IOException {
        try (ServerSocket server = serving("HTTP/1.1 200\r\nContent-Length: 100\r\n\r\nhalf");
                Connection connection = new Connection(address(server))) {
            assertThatThrownBy(() -> connection.exchange(REQUEST)).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void aWriteSaysHowLongItsBodyIsInBytes() {
        String request = new String(Wanted.post("/x", "token", "key-1", "{\"a\":\"я\"}"), StandardCharsets.UTF_8);

        assertThat(request)
                .contains("\r\nContent-Length: 10\r\n", "\r\nIdempotency-Key: key-1\r\n")
                .endsWith("\r\n\r\n{\"a\":\"я\"}");
    }

    /** A server that gives these bytes to the first who comes, and closes. */
    private static ServerSocket serving(String answers) throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try (Socket client = server.accept()) {
                client.getOutputStream().write(answers.getBytes(StandardCharsets.UTF_8));
                client.shutdownOutput();
                InputStream in = client.getInputStream();
                in.transferTo(java.io.OutputStream.nullOutputStream());
            } catch (IOException closed) {
                // The test is over.
            }
        });
        return server;
    }

    private static URI address(ServerSocket server) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }
}
