package org.metodika.local.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodika.local.process.Listener;

/**
 * Shows how far the processes are: on a terminal as a table that changes in place, otherwise as a line per change.
 */
final class Display implements Listener, AutoCloseable {

    private static final Duration REFRESH = Duration.ofMillis(200);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final String SPINNER = "|/-\\";

    private final PrintStream out;
    private final boolean live;
    private long begin = System.nanoTime();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private @Nullable Thread refreshing;
    private int linesShown;
    private int turn;

    private record Row(State state, long since, long started) {}

    Display(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    /** A display that fits where our output goes. */
    static Display onStandardOutput() {
        boolean movesTheCursor = Texts.terminal().isPresent() && !"dumb".equals(System.getenv("TERM"));
        return new Display(System.out, movesTheCursor);
    }

    /** Counts the time from now on. */
    synchronized void begin() {
        begin = System.nanoTime();
        if (live) {
            refreshing = Thread.ofPlatform().daemon().name("display").start(this::refresh);
        }
    }

    @Override
    public synchronized void changed(String child, State state) {
        long now = System.nanoTime();
        Row before = rows.get(child);
        long started = state == State.STARTING || before == null ? now : before.started();
        rows.put(child, new Row(state, now, started));
        if (!live && state != State.WAITING) {
            out.printf("%8s  %s %s%n", Texts.seconds(now - begin), child, words(state));
            out.flush();
        }
        if (live && refreshing == null && (state == State.STOPPING)) {
            out.printf("  stopping %s%n", child);
        }
    }

    @Override
    public void died(String child, String explanation) {
        say(explanation);
    }

    @Override
    public void back(String child, Duration away, int restarts) {
        say("%s is ready again after %s (restart %d).".formatted(child, Texts.seconds(away.toNanos()), restarts));
    }

    @Override
    public void gaveUp(String child, String explanation) {
        say(explanation + " The rest goes on; ./metodika down and up start all of it again.");
    }

    private synchronized void say(String text) {
        out.printf("%s  %s%n", LocalTime.now(ZoneId.systemDefault()).format(CLOCK), text);
        out.flush();
    }

    /** Shows the last state and leaves it standing. */
    @Override
    public void close() {
        Thread thread = end();
        if (thread != null) {
            thread.interrupt();
        }
    }

    private synchronized @Nullable Thread end() {
        Thread thread = refreshing;
        if (thread != null) {
            refreshing = null;
            draw();
        }
        return thread;
    }

    private void refresh() {
        try {
            while (true) {
                synchronized (this) {
                    if (!Thread.currentThread().equals(refreshing)) {
                        return;
                    }
                    draw();
                }
                Thread.sleep(REFRESH);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void draw() {
        var text = new StringBuilder();
        if (linesShown > 0) {
            text.append("\u001b[").append(linesShown).append('A');
        }
        long now = System.nanoTime();
        turn++;
        rows.forEach((child, row) -> {
            boolean going = row.state() == State.STARTING;
            String time =
                    row.state() == State.WAITING ? "" : Texts.seconds((going ? now : row.since()) - row.started());
            text.append("\r\u001b[K  %-20s %-9s %8s %s%n"
                    .formatted(child, words(row.state()), time, going ? spinner() : ""));
        });
        linesShown = rows.size();
        out.print(text);
        out.flush();
    }

    private char spinner() {
        return SPINNER.charAt(turn % SPINNER.length());
    }

    private static String words(State state) {
        return switch (state) {
            case WAITING -> "waits";
            case STARTING -> "starts";
            case READY -> "is ready";
            case STOPPING -> "stops";
            case STOPPED -> "stopped";
            case FAILED -> "failed";
        };
    }
}
