package org.metodika.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.local.Layout;
import org.metodika.local.Situation;
import org.metodika.local.cli.Metodika;
import org.metodika.local.process.RunRecord;
import org.metodika.local.process.Trouble;

/**
 * Where the platform of a data folder answers.
 *
 * @param gateway address of the gateway
 * @param issuer address of Keycloak's realm
 */
record RunningPlatform(String gateway, String issuer) {

    /** The platform that runs on this data folder; one is started in the background where none does. */
    static RunningPlatform on(Path data, @Nullable Integer portBase, Words words) throws InterruptedException {
        Layout layout = new Layout(data);
        if (Situation.of(layout) != Situation.RUNNING) {
            System.out.println(words.text("platform.starting", data));
            start(data, portBase, words);
        }
        return new RunningPlatform(
                "http://127.0.0.1:" + port(layout, "gateway", words),
                "http://127.0.0.1:" + port(layout, "keycloak", words) + "/realms/metodika");
    }

    private static int port(Layout layout, String process, Words words) {
        return layout.runs().records().stream()
                .filter(record -> record.name().equals(process))
                .mapToInt(RunRecord::port)
                .findFirst()
                .orElseThrow(() -> new Trouble(words.text("platform.incomplete", process)));
    }

    /** As {@code ./metodika up --detach} does it. */
    private static void start(Path data, @Nullable Integer portBase, Words words) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-Dmetodika.home=" + System.getProperty("metodika.home", ""),
                "-cp",
                System.getProperty("java.class.path", ""),
                Metodika.class.getName(),
                "up",
                "--detach",
                "--data",
                data.toString()));
        if (portBase != null) {
            command.addAll(List.of("--port-base", portBase.toString()));
        }
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new Trouble(words.text("platform.failed"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
