package org.metodika.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Ports of the loopback address. */
public final class Ports {

    private static final int CONNECT_MILLIS = 200;

    private Ports() {}

    /** @throws Trouble naming every port that another program listens on */
    static void requireFree(Collection<Child> children) {
        List<String> used = children.stream()
                .flatMap(child -> child.ports().entrySet().stream())
                .filter(port -> !isFree(port.getValue()))
                .map(port -> "%d (%s)".formatted(port.getValue(), port.getKey()))
                .sorted()
                .toList();
        if (!used.isEmpty()) {
            throw new Trouble(
                    "%s in use by another program: %s. End that program, or choose other ports, for example with --port-base %d."
                            .formatted(
                                    used.size() == 1 ? "A port is" : "Ports are",
                                    String.join(", ", used),
                                    suggestedBase()));
        }
    }

    private static int suggestedBase() {
        return IntStream.iterate(18_080, base -> base < 60_000, base -> base + 10_000)
                .filter(base -> IntStream.range(base, base + 10).allMatch(Ports::isFree))
                .findFirst()
                .orElse(18_080);
    }

    static boolean isFree(int port) {
        try (var socket = new Socket()) {
            // Some systems let us bind a port on which another program listens for all addresses.
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return false;
        } catch (IOException e) {
            return canBind(port);
        }
    }

    private static boolean canBind(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Ports nobody listens on now, all different. */
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
