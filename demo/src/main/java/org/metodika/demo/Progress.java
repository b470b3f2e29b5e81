package org.metodika.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.metodika.demo.client.Traffic;
import org.metodika.demo.play.Listener;
import org.metodika.demo.plot.Act;
import org.metodika.demo.plot.Day;
import org.metodika.demo.plot.Plan;

/** Shows how far the play has come: in a terminal as one line drawn anew, otherwise a line per month. */
final class Progress implements Listener, AutoCloseable {

    private static final Duration REFRESH = Duration.ofMillis(200);
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean live;
    private final Words words;
    private final Traffic traffic;
    private final long begin = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private volatile long acts;
    private volatile String now = "";
    private volatile @Nullable Month month;
    private volatile @Nullable Thread drawing;

    Progress(PrintStream out, boolean live, Words words, Traffic traffic) {
        this.out = out;
        this.live = live;
        this.words = words;
        this.traffic = traffic;
        if (live) {
            drawing = Thread.ofPlatform().daemon().name("progress").start(this::keepDrawing);
        }
    }

    @Override
    public void scene(Scene scene, Plan plan) {
        acts = plan.acts().count();
        say(words.text("scene." + scene.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void accounts(long open, long wanted) {
        now = words.text("progress.accounts", open, wanted);
    }

    @Override
    public void beforeDay(Day day, int number) {
        LocalDate date = day.date();
        now = DateTimeFormatter.ofPattern("d MMMM yyyy", words.locale()).format(date);
        if (!live && date.getMonth() != month) {
            out.println(line());
            out.flush();
        }
        month = date.getMonth();
    }

    @Override
    public void done(Act act) {
        done.incrementAndGet();
    }

    /** Leaves the last line standing. */
    @Override
    public void close() {
        Thread thread = drawing;
        drawing = null;
        if (thread != null) {
            thread.interrupt();
            draw();
            out.println();
        }
    }

    private void say(String text) {
        now = text;
        if (!live) {
            out.println("%7s  %s".formatted(time(), text));
            out.flush();
        }
    }

    private void keepDrawing() {
        try {
            while (drawing != null) {
                draw();
                Thread.sleep(REFRESH);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void draw() {
        out.print("\r\u001b[K" + line());
        out.flush();
    }

    private String line() {
        long all = Math.max(1, acts);
        int filled = (int) (WIDTH * Math.min(done.get(), all) / all);
        return "%7s  [%s%s] %3d %%  %s  %s"
                .formatted(
                        time(),
                        "#".repeat(filled),
                        ".".repeat(WIDTH - filled),
                        100 * done.get() / all,
                        now,
                        words.text("progress.traffic", traffic.requests(), traffic.repeats()));
    }

    private String time() {
        Duration passed = Duration.ofNanos(System.nanoTime() - begin);
        return "%d:%02d".formatted(passed.toMinutes(), passed.toSecondsPart());
    }
}
