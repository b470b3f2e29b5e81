package org.metodika.system;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.metodika.local.LocalStack;

/**
 * The whole platform, started once for all system tests on free ports and an empty data folder, from the jars that the
 * build has made ({@code mvn verify}). While writing a test, {@code -Dmetodika.running=18080} uses a platform that was
 * started with {@code ./metodika up --port-base 18080} instead.
 */
final class Platform implements BeforeAllCallback {

    /** Lock of the tests that measure time, as the README's seconds of waiting do, or take all of the processor. */
    static final String PROCESSOR = "processor";

    private static final Object LOCK = new Object();

    private static LocalStack stack;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        synchronized (LOCK) {
            if (stack == null) {
                Integer running = Integer.getInteger("metodika.running");
                stack = running == null
                        ? start()
                        : LocalStack.options().portBase(running).create();
            }
        }
    }

    private static LocalStack start() throws Exception {
        Path data = Files.createDirectories(Path.of("target", "platform-" + System.nanoTime()));
        LocalStack started = LocalStack.options().data(data).freePorts().start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        return started;
    }

    static LocalStack stack() {
        return stack;
    }

    static String gateway() {
        return stack.url("gateway");
    }

    static String keycloak() {
        return stack.url("keycloak");
    }

    /** The folder of the project. */
    static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("local-stack/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
