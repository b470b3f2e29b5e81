package org.metodika.local;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Class paths of jars in an order that is always the same, as caches of the JVM want them. */
final class ClassPath {

    private ClassPath() {}

    /** One after the other. */
    static String of(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** All jars of a folder. */
    static List<Path> jarsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packs a folder of classes into a jar, unless the jar is newer than all of them. */
    static Path packed(Path classes, Path jar) {
        try (Stream<Path> all = Files.walk(classes.toRealPath())) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            if (!Files.exists(jar) || isOlder(jar, files)) {
                pack(classes.toRealPath(), files, jar);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pack(Path classes, List<Path> files, Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        Path part = jar.resolveSibling(jar.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part);
                var packed = new JarOutputStream(out)) {
            for (Path file : files) {
                packed.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
            }
        }
        Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isOlder(Path jar, List<Path> files) throws IOException {
        FileTime packed = Files.getLastModifiedTime(jar);
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).compareTo(packed) > 0) {
                return true;
            }
        }
        return false;
    }
}
