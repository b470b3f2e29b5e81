package org.metodika.local;

import java.util.LinkedHashMap;
import java.util.Map;
import org.metodika.local.process.Ports;
import org.metodika.local.process.Trouble;

/** The ports of one stack by name, all on the loopback address. */
public final class StackPorts {

    /** Usual ports, in the order a port base counts them. */
    private static final Map<String, Integer> USUAL = usual();

    private final Map<String, Integer> ports;

    private StackPorts(Map<String, Integer> ports) {
        this.ports = ports;
    }

    private static Map<String, Integer> usual() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("gateway", 8080);
        ports.put("program-service", 8081);
        ports.put("diagnostics-service", 8082);
        ports.put("monitoring-service", 8083);
        ports.put("reporting-service", 8084);
        ports.put("keycloak", 8085);
        ports.put("keycloak-management", 9085);
        ports.put("kafka", 9092);
        ports.put("kafka-controller", 9093);
        ports.put("store", 27017);
        ports.put("mail", 1025);
        ports.put("mail-reader", 1080);
        return ports;
    }

    /** The ports the documentation names. */
    static StackPorts standard() {
        return new StackPorts(new LinkedHashMap<>(USUAL));
    }

    /** Ports that follow one another. */
    static StackPorts from(int base) {
        if (base < 1 || base + USUAL.size() > 65_536) {
            throw new Trouble("%d can't be a port base: ports go from 1 to 65535.".formatted(base));
        }
        Map<String, Integer> ports = new LinkedHashMap<>();
        USUAL.keySet().forEach(name -> ports.put(name, base + ports.size()));
        return new StackPorts(ports);
    }

    /** Ports that are free now. */
    static StackPorts free() {
        return from(Ports.free(USUAL.size()).getFirst());
    }

    /** The same with one port changed. */
    StackPorts with(String name, int port) {
        if (!ports.containsKey(name)) {
            throw new Trouble(
                    "There is no port named %s; the names are: %s.".formatted(name, String.join(", ", ports.keySet())));
        }
        if (port < 1 || port > 65_535) {
            throw new Trouble("%d can't be a port: ports go from 1 to 65535.".formatted(port));
        }
        Map<String, Integer> changed = new LinkedHashMap<>(ports);
        changed.put(name, port);
        return new StackPorts(changed);
    }

    /** The port of this name, which must be one of the stack's. */
    public int of(String name) {
        Integer port = ports.get(name);
        if (port == null) {
            throw new IllegalArgumentException("No port named " + name);
        }
        return port;
    }

    /** {@code http://127.0.0.1:<port>}. */
    public String url(String name) {
        return "http://127.0.0.1:" + of(name);
    }
}
