package org.metodika.local.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.metodika.local.JavaCommand;
import org.metodika.local.Layout;
import org.metodika.local.process.Background;
import org.metodika.local.process.LogFile;
import org.metodika.local.process.Trouble;

/** The launcher as a process of its own, which goes on watching over everything when the terminal is given back. */
final class Keeper {

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final Process process;
    private final LogFile log;
    private String text = "";

    private Keeper(Process process, LogFile log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts it.
     *
     * @param arguments the whole command line it is to follow
     */
    static Keeper start(Layout layout, List<String> arguments) {
        LogFile log = layout.log("up");
        String home = "-Dmetodika.home=" + System.getProperty("metodika.home", "");
        List<String> command = JavaCommand.withHeap(8, 64)
                .jvm(List.of(home))
                .run(System.getProperty("java.class.path"), 0, Metodika.class.getName(), arguments);
        try {
            return new Keeper(Background.start(command, Map.of(), log), log);
        } catch (IOException e) {
            throw new Trouble("Metodika can't be started in the background: " + e.getMessage(), e);
        }
    }

    /**
     * Shows what it says until everything is ready, or it has ended without.
     *
     * @return whether everything is ready
     */
    boolean awaitReady() throws InterruptedException {
        boolean alive = true;
        while (alive && !text.contains(Summary.READY)) {
            Thread.sleep(LOOK_EVERY);
            alive = process.isAlive();
            show();
        }
        return alive;
    }

    /** Ends it, and with it all it started. */
    void end() {
        process.destroy();
        process.onExit().join();
        show();
    }

    private void show() {
        try (var source = new RandomAccessFile(log.path().toFile(), "r")) {
            byte[] all = new byte[(int) source.length()];
            source.readFully(all);
            // Whole lines only: half a letter can't be read.
            String whole = new String(all, StandardCharsets.UTF_8);
            whole = whole.substring(0, whole.lastIndexOf('\n') + 1);
            System.out.print(whole.substring(text.length()));
            System.out.flush();
            text = whole;
        } catch (IOException e) {
            // The log is not there yet.
        }
    }
}
