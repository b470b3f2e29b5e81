package org.metodika.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodika.local.Layout;
import org.metodika.local.process.RunFolder;
import org.metodika.local.process.Trouble;

/** The file of a backup: what is in it, and which are refused; without servers. */
class BackupTest {

    private static final Map<String, String> VERSIONS = Map.of("Metodika", "0.1.0-SNAPSHOT", "Keycloak", "26.7.3");

    @TempDir
    private Path folder;

    @Test
    void bringsEveryFileBackAndNothingElseStays() throws Exception {
        Layout from = filled("one", "old");
        Path archive = backup(from);
        Layout to = filled("two", "other");
        write(to.data().resolve("store/extra"), "not in the backup");

        new Restore(to, VERSIONS).from(archive);

        assertThat(tree(to.data()))
                .containsOnlyKeys(
                        "store/metodika.mv.db",
                        "kafka/data/events-0/00.log",
                        "kafka/data/meta.properties",
                        "keycloak/keycloakdb.mv.db",
                        "keycloak/completed")
                .containsEntry("store/metodika.mv.db", "old");
        assertThat(filesOf(to.folder())).containsExactlyInAnyOrder("data", "run");
    }

    @Test
    void saysWhatItHolds() throws Exception {
        Path archive = backup(filled("one", "old"));

        Manifest manifest = new Restore(new Layout(folder.resolve("two")), VERSIONS).look(archive);

        assertThat(manifest.versions()).isEqualTo(VERSIONS);
        assertThat(manifest.files())
                .contains(new Manifest.Entry(
                        "store/metodika.mv.db", 3, "cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4"));
        assertThat(Manifest.parse(manifest.text())).isEqualTo(manifest);
    }

    @Test
    void onlyItsOwnerReadsIt() throws Exception {
        Path archive = backup(filled("one", "old"));

        assertThat(Files.getPosixFilePermissions(archive))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void refusesAFileThatWasChanged() throws Exception {
        Path archive = backup(filled("one", "old"));
        change(archive, "data/store/metodika.mv.db", "new");

        refuses(archive, "store/metodika.mv.db is not what was packed");
    }

    @Test
    void refusesAFileThatIsMissing() throws Exception {
        Path archive = backup(filled("one", "old"));
        try (FileSystem zip = FileSystems.newFileSystem(archive)) {
            Files.delete(zip.getPath("data/store/metodika.mv.db"));
        }

        refuses(archive, "store/metodika.mv.db is missing");
    }

    @Test
    void refusesAFileThatWasAdded() throws Exception {
        Path archive = backup(filled("one", "old"));
        change(archive, "data/more", "more");

        refuses(archive, "it holds files that its list of contents doesn't name");
    }

    @Test
    void refusesAnArchiveThatWasCutOff() throws Exception {
        Path archive = backup(filled("one", "old"));
        byte[] all = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(all, all.length - 40));

        refuses(archive, "can't be read as a backup");
    }

    @Test
    void refusesWhatANewerMetodikaMade() throws Exception {
        Path archive = backup(filled("one", "old"));
        change(archive, "manifest.txt", "Metodika backup, format 2\nsecret sauce\n");

        refuses(archive, "made by a newer Metodika (its format is 2, this one reads up to 1)");
    }

    @Test
    void refusesFilesOfNewerServers() throws Exception {
        Path archive = folder.resolve("backup.zip");
        new Backup(filled("one", "old"), Map.of("Keycloak", "26.10.0")).to(archive);

        refuses(archive, "made with Keycloak 26.10.0, and this Metodika has Keycloak 26.7.3");
    }

    @Test
    void refusesOtherArchivesAndOtherFiles() throws Exception {
        Path zip = folder.resolve("other.zip");
        try (FileSystem other = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"))) {
            Files.writeString(other.getPath("readme"), "");
        }
        Path text = write(folder.resolve("text"), "text");

        refuses(zip, "is no backup of Metodika");
        refuses(text, "can't be read as a backup");
        refuses(folder.resolve("nothing"), "There is no file");
    }

    @Test
    void refusesToRestoreWhileSomethingIsStartingOnTheFolder() throws Exception {
        Path archive = backup(filled("one", "old"));
        Layout busy = filled("two", "kept");
        FileLock lock = busy.runs().lock().orElseThrow();

        assertThatThrownBy(() -> new Restore(busy, VERSIONS).from(archive))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("./metodika down");
        RunFolder.release(lock);
    }

    @Test
    void saysWhenThereIsNothingToSaveOrNowhereToSaveIt() throws Exception {
        assertThatThrownBy(() -> backup(new Layout(folder.resolve("empty")))).hasMessageContaining("There are no data");
        Layout filled = filled("one", "old");
        assertThatThrownBy(() -> new Backup(filled, VERSIONS).to(folder.resolve("no/such/folder.zip")))
                .hasMessageContaining("There is no folder");
    }

    @Test
    void aRestoreThatWasCutShortIsUndoneOrFinishedBeforeTheNextStart() throws Exception {
        Layout layout = filled("one", "old");
        Files.move(layout.data(), layout.folder().resolve("data.replaced"));
        write(layout.restored().resolve("store/metodika.mv.db"), "half");

        layout.settleReplacement();

        assertThat(tree(layout.data())).containsEntry("store/metodika.mv.db", "old");
        assertThat(filesOf(layout.folder())).containsExactly("data");

        write(layout.folder().resolve("data.replaced/store/metodika.mv.db"), "older");
        layout.settleReplacement();

        assertThat(tree(layout.data())).containsEntry("store/metodika.mv.db", "old");
        assertThat(filesOf(layout.folder())).containsExactly("data");
    }

    /** With a reason, and with all data as they were. */
    private void refuses(Path archive, String reason) throws IOException {
        Layout kept = filled("kept", "kept");
        Map<String, String> before = tree(kept.data());

        assertThatThrownBy(() -> new Restore(kept, VERSIONS).from(archive))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(reason);

        assertThat(tree(kept.data())).isEqualTo(before);
        assertThat(filesOf(kept.folder())).doesNotContain("data.restored", "data.replaced");
    }

    private Path backup(Layout layout) throws InterruptedException {
        Path archive = folder.resolve("backup.zip");
        new Backup(layout, VERSIONS).to(archive);
        return archive;
    }

    private Layout filled(String name, String content) throws IOException {
        var layout = new Layout(folder.resolve(name));
        write(layout.data().resolve("store/metodika.mv.db"), content);
        write(layout.data().resolve("kafka/data/meta.properties"), content);
        write(layout.data().resolve("kafka/data/.lock"), "");
        write(layout.data().resolve("kafka/data/events-0/00.log"), content);
        write(layout.data().resolve("kafka/data/events-0/00.index"), "made anew");
        write(layout.data().resolve("keycloak/keycloakdb.mv.db"), content);
        write(layout.data().resolve("keycloak/completed"), "");
        write(layout.data().resolve("keycloak/home/conf"), "made anew");
        return layout;
    }

    private static Path write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static void change(Path archive, String entry, String content) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(archive)) {
            Files.writeString(zip.getPath(entry), content);
        }
    }

    /** Content by path. */
    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }

    private static Stream<String> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
