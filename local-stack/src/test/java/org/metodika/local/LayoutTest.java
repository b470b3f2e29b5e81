package org.metodika.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodika.local.process.Trouble;

class LayoutTest {

    @TempDir
    private Path folder;

    @Test
    void refusesADiskThatIsNearlyFull() {
        var layout = new Layout(folder.resolve("data"));

        assertThatThrownBy(() -> layout.requireRoom(Long.MAX_VALUE))
                .isInstanceOf(Trouble.class)
                .hasMessageMatching("Only \\d+ MB are free on the disk of .*, at least \\d+ MB are needed\\. Free some"
                        + " space, or choose another folder with --data\\.");
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new Layout(file.resolve("below")).requireRoom())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("can't be written");
    }

    @Test
    void deletesItsOwnAndNothingElse() throws IOException {
        Path notOurs = Files.writeString(folder.resolve("notes.txt"), "keep");
        Path log = folder.resolve("logs/gateway.log");
        Files.createDirectories(log.getParent());
        Files.writeString(log, "line");

        new Layout(folder).delete();

        assertThat(notOurs).exists();
        assertThat(log.getParent()).doesNotExist();
    }
}
