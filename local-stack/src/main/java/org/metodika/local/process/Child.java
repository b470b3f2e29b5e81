package org.metodika.local.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A process the local stack starts.
 *
 * @param name what people call it, also the name of its log file
 * @param command program and arguments
 * @param environment variables set on top of the launcher's own
 * @param ports ports on the loopback address it will listen on, by what they are for; they must be free before
 * @param readiness tells when it does its work
 * @param after names of the children that must be ready before this one is started
 * @param stopOrder children of a lower number are ended first
 * @param patience how long it may take to become ready
 */
public record Child(
        String name,
        List<String> command,
        Map<String, String> environment,
        Map<String, Integer> ports,
        Readiness readiness,
        Set<String> after,
        int stopOrder,
        Duration patience) {

    public Child {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        ports = Map.copyOf(ports);
        after = Set.copyOf(after);
    }
}
