package org.metodika.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemPagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path COMMITTED = ROOT.resolve("docs/problems");

    @Test
    void committedPagesSayWhatTheBundlesSay() {
        Map<String, String> pages = ProblemPages.of(ROOT);
        if (Boolean.getBoolean(ProblemPages.WRITE)) {
            ProblemPages.write(pages, COMMITTED);
        }

        assertThat(ProblemPages.differences(pages, COMMITTED))
                .as("Write them again: mvn -pl gateway test -Dtest=ProblemPagesTest -D%s=true", ProblemPages.WRITE)
                .isEmpty();
    }

    @Test
    void aPageHasTextsInBothLanguagesTheCodeAndTheStatus() {
        assertThat(ProblemPages.of(ROOT).get("stale-version.md"))
                .contains("# Данные успели измениться", "`stale-version`", "HTTP-статус: 412", "The data has changed")
                .contains("Вы видели версию …, а действует версия …")
                .doesNotContain("{0");
    }

    @Test
    void noticesWhatIsMissingChangedOrGone(@TempDir Path folder) throws IOException {
        ProblemPages.write(Map.of("a.md", "1", "b.md", "2", "c.md", "3"), folder);
        Files.writeString(folder.resolve("b.md"), "other");

        assertThat(ProblemPages.differences(Map.of("a.md", "1", "b.md", "2", "d.md", "4"), folder))
                .containsExactly("b.md says something else", "d.md is missing", "c.md is of a code that is gone");

        ProblemPages.write(Map.of("a.md", "1"), folder);
        assertThat(ProblemPages.differences(Map.of("a.md", "1"), folder)).isEmpty();
    }

    @Test
    void becomesHtmlThatCarriesNothingOut() {
        assertThat(MarkdownPage.html("<!-- x -->\n\n# A <b>\n\nText `c`\nmore\n\n- one\n- two\n"))
                .isEqualTo(
                        "<h1>A &lt;b&gt;</h1>\n<p>Text <code>c</code>\nmore</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n");
    }
}
