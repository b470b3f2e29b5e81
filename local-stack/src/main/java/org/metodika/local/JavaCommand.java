package org.metodika.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.local.process.EndsWithParent;

/** Puts together the command line of a Java process, with what makes it start fast and stay small. */
public final class JavaCommand {

    /** The simple collector and the simple compiler: half the memory and a third of the start, for half the peak speed. */
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+UseCompactObjectHeaders",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8");

    private final List<String> jvm = new ArrayList<>(SMALL);

    private @Nullable StartCache cache;
    private String cachedAs = "";

    private JavaCommand() {}

    /** A small first heap keeps the resident memory small, the largest one is what bursts of work may take. */
    public static JavaCommand withHeap(int firstMegabytes, int largestMegabytes) {
        var command = new JavaCommand();
        command.jvm.add("-Xms%dm".formatted(firstMegabytes));
        command.jvm.add("-Xmx%dm".formatted(largestMegabytes));
        return command;
    }

    /** More arguments of the JVM; they win over earlier ones. */
    public JavaCommand jvm(List<String> arguments) {
        jvm.addAll(arguments);
        return this;
    }

    /** Uses, or records, a cache under the name of the process. */
    JavaCommand cached(@Nullable StartCache startCache, String name) {
        cache = startCache;
        cachedAs = name;
        return this;
    }

    /**
     * The whole command line.
     *
     * @param parent process the new one ends with, 0 for none; then {@link EndsWithParent} must be on the class path
     */
    public List<String> run(String classPath, long parent, String mainClass, List<String> arguments) {
        List<String> command = java();
        if (cache != null) {
            command.addAll(cache.arguments(cachedAs, List.copyOf(command), classPath));
        }
        command.add("-cp");
        command.add(classPath);
        if (parent != 0) {
            command.addAll(EndsWithParent.arguments(parent));
        }
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    /** The command line for an executable jar. */
    List<String> runJar(Path jar, List<String> arguments) {
        List<String> command = java();
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(arguments);
        return command;
    }

    private List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        return command;
    }
}
