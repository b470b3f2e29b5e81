package org.metodika.benchmarks.results;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Where and with which sources figures came about. */
public final class Machine {

    private static final long GIGABYTE = 1L << 30;

    private Machine() {}

    /** Cores, memory, operating system and JDK in one line. */
    public static String description() {
        return "%d cores%s, %d GB, %s %s %s, JDK %s (%s)"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        Math.round(memory() / (double) GIGABYTE),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        System.getProperty("java.vendor"));
    }

    /**
     * The commit that is checked out, short, and whether files differ from it.
     *
     * @param project folder of the project
     */
    public static String commit(Path project) {
        String commit = git(project, "rev-parse", "--short", "HEAD");
        if (commit.isEmpty()) {
            return "unknown commit";
        }
        boolean changed =
                !git(project, "status", "--porcelain", "--untracked-files=no").isEmpty();
        return "commit " + commit + (changed ? " with uncommitted changes" : "");
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }

    /** The processor's name, where the system tells it in Linux's way. */
    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
                    .orElse("");
        } catch (IOException elsewhere) {
            return "";
        }
    }

    private static String git(Path project, String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process git = new ProcessBuilder(command)
                    .directory(project.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor(10, TimeUnit.SECONDS) && git.exitValue() == 0 ? said : "";
        } catch (IOException withoutGit) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
