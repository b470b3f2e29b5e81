package org.metodika.local.process;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodika.local.StandIn;

/** Children that run {@link StandIn}. */
final class StandIns {

    private StandIns() {}

    static Child child(String name) {
        return child(name, Map.of());
    }

    static Child child(String name, Map<String, String> environment) {
        return child(name, Ports.free(1).getFirst(), environment);
    }

    static Child child(String name, int port, Map<String, String> environment) {
        return child(name, port, environment, Set.of(), 1);
    }

    static Child needing(String name, String needed) {
        return child(name, Ports.free(1).getFirst(), Map.of(), Set.of(needed), 1);
    }

    static Child endedAt(String name, int stopOrder) {
        return child(name, Ports.free(1).getFirst(), Map.of(), Set.of(), stopOrder);
    }

    private static Child child(
            String name, int port, Map<String, String> environment, Set<String> after, int stopOrder) {
        var variables = new HashMap<>(environment);
        variables.put("SERVER_PORT", Integer.toString(port));
        return new Child(
                name,
                command(),
                variables,
                Map.of(name, port),
                Readiness.http(URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port))),
                after,
                stopOrder,
                Duration.ofSeconds(30));
    }

    static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx32m",
                "-cp",
                "target/test-classes",
                StandIn.class.getName());
    }
}
