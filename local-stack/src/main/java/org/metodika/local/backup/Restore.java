package org.metodika.local.backup;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.metodika.local.Layout;
import org.metodika.local.Situation;
import org.metodika.local.process.RunFolder;
import org.metodika.local.process.Trouble;

/**
 * Puts the data of a backup in the place of a stack's data.
 *
 * <p>All of it is unpacked beside and checked first, then put in place by renaming; what was there is deleted last. An
 * end in between is put right by {@link Layout#settleReplacement()} before the next start.
 *
 * @param layout the stack's folder; nothing may run on it
 * @param versions of what is installed, by name
 */
public record Restore(Layout layout, Map<String, String> versions) {

    private static final long SPARE_BYTES = 50L * 1024 * 1024;

    /**
     * Reads what a backup holds.
     *
     * @throws Trouble when it can't be restored here
     */
    public Manifest look(Path file) {
        requireNothingRuns();
        if (!Files.isRegularFile(file)) {
            throw new Trouble("There is no file %s.".formatted(file));
        }
        Manifest manifest = new Archive(file).manifest();
        manifest.requireNotNewerThan(versions);
        return manifest;
    }

    /**
     * Restores a backup.
     *
     * @throws Trouble when that isn't possible; the data are what they were then
     */
    public Manifest from(Path file) {
        Manifest manifest = look(file);
        FileLock lock = layout.runs().lock().orElseThrow(Restore::running);
        try {
            layout.settleReplacement();
            layout.requireRoom(manifest.size() + SPARE_BYTES);
            try {
                new Archive(file).unpack(Files.createDirectories(layout.restored()));
                layout.replaceData();
            } finally {
                Layout.deleteTree(layout.restored());
            }
            return manifest;
        } catch (IOException e) {
            throw new Trouble("The backup %s can't be restored: %s".formatted(file, e), e);
        } finally {
            RunFolder.release(lock);
        }
    }

    private void requireNothingRuns() {
        if (Situation.of(layout) != Situation.NOTHING) {
            throw running();
        }
    }

    private static Trouble running() {
        return new Trouble("Metodika runs on this data folder: end it with ./metodika down first.");
    }
}
