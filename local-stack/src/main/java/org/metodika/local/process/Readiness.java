package org.metodika.local.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;

/** Tells whether a process does its work by now. */
@FunctionalInterface
public interface Readiness {

    /** The longest a single look takes. */
    Duration LOOK = Duration.ofSeconds(2);

    /** Looks once; trouble of any kind means not yet. */
    boolean reached();

    /** Ready when a GET is answered with 200. */
    static Readiness http(URI uri) {
        return () -> {
            try {
                var connection = (HttpURLConnection) uri.toURL().openConnection();
                connection.setConnectTimeout((int) LOOK.toMillis());
                connection.setReadTimeout((int) LOOK.toMillis());
                try {
                    return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
                } finally {
                    connection.disconnect();
                }
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** Ready when the port on the loopback address takes a connection. */
    static Readiness tcp(int port) {
        return () -> {
            try (Socket socket = connect(port)) {
                return socket.isConnected();
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** Ready when a Kafka broker answers: it does so only after its start is complete. */
    static Readiness kafka(int port) {
        return () -> {
            try (Socket socket = connect(port)) {
                var out = new DataOutputStream(socket.getOutputStream());
                short apiVersions = 18;
                int correlation = 1;
                out.writeInt(10);
                out.writeShort(apiVersions);
                out.writeShort(0);
                out.writeInt(correlation);
                out.writeShort(-1); // no client id
                out.flush();
                var in = new DataInputStream(socket.getInputStream());
                in.readInt();
                return in.readInt() == correlation && in.readShort() == 0;
            } catch (IOException e) {
                return false;
            }
        };
    }

    private static Socket connect(int port) throws IOException {
        var socket = new Socket();
        try {
            socket.setSoTimeout((int) LOOK.toMillis());
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) LOOK.toMillis());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
