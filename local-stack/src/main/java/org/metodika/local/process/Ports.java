package org.metodika.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports of the loopback address. */
public final class Ports {

    private static final int CONNECT_MILLIS = 200;
    private static final int FIRST = 10_000;
    /** From here on systems take ports for outgoing connections (Linux; others begin higher). */
    private static final int OUTGOING = 32_768;

    /** As many as a stack needs. */
    private static final int BLOCK = 10;

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
        return IntStream.iterate(18_080, base -> base < OUTGOING, base -> base + 1_000)
                .filter(base -> allFree(base, BLOCK))
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

    /**
     * Ports nobody listens on now, one after the other. They are none of those the system gives to outgoing connections,
     * so they stay free for the minute that a large process takes to listen.
     */
    public static List<Integer> free(int count) {
        return ThreadLocalRandom.current()
                .ints(FIRST, OUTGOING - count)
                .filter(base -> allFree(base, count))
                .mapToObj(base -> IntStream.range(base, base + count).boxed().toList())
                .findFirst()
                .orElseThrow();
    }

    private static boolean allFree(int base, int count) {
        return IntStream.range(base, base + count).allMatch(Ports::isFree);
    }
}
