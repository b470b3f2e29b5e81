package org.metodika.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodika.reporting.paper.Block.Align;
import org.metodika.reporting.paper.Block.Style;

/** What becomes of the XML that templates give. */
class PaperReaderTest {

    @Test
    void keepsLineBreaksOfTheInputAndNoneOfTheTemplate() {
        String text = PaperReader.escape("первая\r\nвторая <b> & \"три\"");

        Paper paper = PaperReader.read(
                "<paper file=\"Имя\">\n  <p style=\"indented\">До\n    %s</p></paper>".formatted(text), null);

        assertThat(paper.blocks()).containsExactly(new Block.Text("До первая\nвторая <b> & \"три\"", Style.INDENTED));
    }

    @Test
    void readsTablesAndLeavesOutThoseWithoutRows() {
        Paper paper = PaperReader.read("""
                <paper file="Имя">
                  <table><col share="10" align="centre">№</col><col share="90">Что</col>
                    <band>Часть</band><tr><td>1</td><td>урок</td></tr><total value="2">Итого</total></table>
                  <table><col share="100">Пусто</col></table>
                  <ol></ol>
                </paper>
                """, "ПРОЕКТ");

        assertThat(paper.mark()).isEqualTo("ПРОЕКТ");
        assertThat(paper.blocks())
                .containsExactly(new Block.Grid(
                        List.of(new Block.Column("№", 10, Align.CENTRE), new Block.Column("Что", 90, Align.LEFT)),
                        List.of(
                                new Block.Row.Band("Часть"),
                                new Block.Row.Cells(List.of("1", "урок")),
                                new Block.Row.Total("Итого", List.of("2")))));
    }

    @Test
    void refusesWhatAPaperHasNoPlaceFor() {
        assertThatThrownBy(() -> PaperReader.read("<paper file=\"x\"><script>1</script></paper>", null))
                .hasMessageContaining("script");
        assertThatThrownBy(() -> PaperReader.read(
                        "<!DOCTYPE paper [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><paper file=\"x\"><p>&e;</p></paper>",
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
