package org.metodika.kit.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuartilesTest {

    @Test
    void cutTheNumbersIntoFourInAnyOrder() {
        assertThat(Quartiles.of(List.of(9, 1, 5, 3, 7))).isEqualTo(new Quartiles(5, 3, 5, 7));
        assertThat(Quartiles.of(List.of(2, 1))).isEqualTo(new Quartiles(2, 1.25, 1.5, 1.75));
        assertThat(Quartiles.of(List.of(-4))).isEqualTo(new Quartiles(1, -4, -4, -4));
    }

    @Test
    void oneFarOffMovesTheMiddleLittle() {
        assertThat(Quartiles.of(List.of(0, 1, 2, 3, 400)).median()).isEqualTo(2);
    }

    @Test
    void ofNothingThereAreNone() {
        assertThatThrownBy(() -> Quartiles.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
