package org.metodika.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A service's place-holder: says it is ready on SERVER_PORT, unless FAIL_WITH tells it to say that and end. With
 * END_WHEN_THIS_IS_GONE it ends by itself when that file is gone.
 */
public final class StandIn {

    private StandIn() {}

    public static void main(String[] args) throws IOException {
        System.out.println("stand-in starts with profile " + System.getenv("SPRING_PROFILES_ACTIVE"));
        String failure = System.getenv("FAIL_WITH");
        if (failure != null) {
            System.out.println(failure);
            System.exit(7);
        }
        int port = Integer.parseInt(System.getenv("SERVER_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        String end = System.getenv("END_WHEN_THIS_IS_GONE");
        while (end != null) {
            if (!Files.exists(Path.of(end))) {
                System.exit(7);
            }
        }
    }

    /** Packs this class into a jar that {@code java -cp} can start like a service's. */
    static Path jar(Path file) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        Files.createDirectories(file.getParent());
        String entry = StandIn.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                var jar = new JarOutputStream(out, manifest);
                var code = StandIn.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new JarEntry(entry));
            code.transferTo(jar);
        }
        return file;
    }
}
