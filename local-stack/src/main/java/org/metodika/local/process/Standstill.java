package org.metodika.local.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * All processes of a stack stopped in their tracks, and none started meanwhile. They go on when it is closed, and also
 * when the process that holds it ends in any other way: a small shell waits for that.
 */
public final class Standstill implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String FREEZE_AND_THAW =
            "trap '' INT HUP TERM; kill -STOP \"$@\" 2>/dev/null; echo frozen; read -r _; kill -CONT \"$@\" 2>/dev/null";

    private final FileLock starts;
    private final List<RunRecord> frozen;
    private final Process shell;

    private Standstill(FileLock starts, List<RunRecord> frozen, Process shell) {
        this.starts = starts;
        this.frozen = frozen;
        this.shell = shell;
    }

    /** Stops what runs on a data folder; returns when nothing moves any more. */
    public static Standstill of(RunFolder runs) throws InterruptedException {
        FileLock starts = runs.lockStarts();
        try {
            List<RunRecord> moving = RunRecord.alive(runs.records()).stream()
                    .filter(record -> !record.isFrozen())
                    .toList();
            Process shell = freeze(moving);
            Processes.awaitFrozen(moving.stream().map(RunRecord::pid).toList());
            return new Standstill(starts, moving, shell);
        } catch (IOException e) {
            RunFolder.release(starts);
            throw new Trouble("The processes can't be stopped for a moment: " + e.getMessage(), e);
        } catch (RuntimeException | InterruptedException e) {
            RunFolder.release(starts);
            throw e;
        }
    }

    private static Process freeze(List<RunRecord> records) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", FREEZE_AND_THAW, "sh"));
        records.forEach(record -> command.add(Long.toString(record.pid())));
        Process shell = new ProcessBuilder(command).start();
        var answer = new BufferedReader(new InputStreamReader(shell.getInputStream(), StandardCharsets.UTF_8));
        answer.readLine();
        return shell;
    }

    /** How many processes stand still. */
    public int size() {
        return frozen.size();
    }

    /** @throws Trouble when one of them went on or ended meanwhile, so that this was no single instant */
    public void requireUnbroken() {
        frozen.stream().filter(record -> !record.isFrozen()).findAny().ifPresent(record -> {
            throw new Trouble(record.name()
                    + " was set going or ended meanwhile, so the copy is of no single moment. Try again.");
        });
    }

    /** Lets them go on. */
    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                shell.destroyForcibly();
                Processes.thaw(frozen.stream().map(RunRecord::pid).toList());
            }
        } catch (IOException e) {
            throw new Trouble("The processes can't be set going again: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            RunFolder.release(starts);
        }
    }
}
