package org.metodika.local.process;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Runs another main class and ends the process when its parent is gone, so that nothing is left behind even when the
 * launcher is killed outright.
 */
public final class EndsWithParent {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    /** How long an orderly end may take before the process halts. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    private EndsWithParent() {}

    /** What to put before a main class on the command line, to bind the process to this parent. */
    public static List<String> arguments(long parent) {
        return List.of(EndsWithParent.class.getName(), Long.toString(parent));
    }

    /**
     * Runs the other main class.
     *
     * @param args the parent's process id, the main class to run, its arguments
     */
    public static void main(String[] args) throws Throwable {
        long parent = Long.parseLong(args[0]);
        Thread.ofPlatform().daemon().name("ends-with-parent").start(() -> watch(parent));
        try {
            Class.forName(args[1]).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(args, 2, args.length));
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static void watch(long parent) {
        try {
            // An orphan is given another parent at once; the old one may linger in the process table.
            while (ProcessHandle.current()
                    .parent()
                    .filter(handle -> handle.pid() == parent)
                    .isPresent()) {
                Thread.sleep(LOOK_EVERY);
            }
            Thread.ofPlatform().daemon().start(() -> System.exit(0));
            Thread.sleep(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
