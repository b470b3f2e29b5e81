package org.metodika.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.metodika.local.process.Trouble;

/**
 * A service's jar and its unpacked copy, from which it runs: that starts a quarter faster than nested jars do, and a
 * build meanwhile doesn't pull the classes from under a running service.
 *
 * @param jar the executable jar the build made
 * @param folder where its copy goes
 */
record ServiceProgram(Path jar, Path folder) {

    private static final String STAMP = "unpacked";

    /** Whether the copy is one of the present jar, or none is needed. */
    boolean isUnpacked() {
        try {
            Path stamp = folder.resolve(STAMP);
            return !isNested()
                    || (Files.exists(stamp) && Files.readString(stamp).equals(stamp()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Makes the copy anew; takes about a second and a half. */
    void unpack() throws InterruptedException {
        try {
            Layout.deleteTree(folder);
            Files.createDirectories(folder.getParent());
            Process process = new ProcessBuilder(JavaCommand.withHeap(16, 64)
                            .jvm(List.of("-Djarmode=tools"))
                            .runJar(jar, List.of("extract", "--destination", folder.toString())))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Trouble("%s can't be unpacked to %s: %s".formatted(jar, folder, output.strip()));
            }
            Files.writeString(folder.resolve(STAMP), stamp());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The jar to run: the copy's, or this one when it holds no others. */
    Path runnable() {
        return isNested() ? folder.resolve(jar.getFileName()) : jar;
    }

    String mainClass() {
        String main = attribute(runnable(), Attributes.Name.MAIN_CLASS.toString());
        if (main == null) {
            throw new Trouble("%s can't be started: it has no main class. Build it again.".formatted(jar));
        }
        return main;
    }

    private boolean isNested() {
        return attribute(jar, "Spring-Boot-Lib") != null;
    }

    private String stamp() throws IOException {
        return Files.getLastModifiedTime(jar) + " " + Files.size(jar);
    }

    private static @Nullable String attribute(Path jar, String name) {
        try (var file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            return manifest == null ? null : manifest.getMainAttributes().getValue(name);
        } catch (IOException e) {
            throw new Trouble("%s can't be read (%s). Build it again.".formatted(jar, e.getMessage()), e);
        }
    }

    private Trouble unreadable(IOException e) {
        return new Trouble("%s can't be unpacked to %s: %s".formatted(jar, folder, e.getMessage()), e);
    }
}
