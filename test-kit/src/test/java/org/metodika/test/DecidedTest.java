package org.metodika.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;

class DecidedTest {

    private static final Rejection WHY = new ProgramLacksOrder();

    @Test
    void tellsWhatWasAccepted() {
        assertThat(Decided.events(Decision.accepted("one", "two"))).containsExactly("one", "two");
        assertThat(Decided.events(Decision.nothingToDo())).isEmpty();
        assertThat(Decided.event(Decision.accepted("one"))).isEqualTo("one");
    }

    @Test
    void tellsWhyItWasRefused() {
        assertThat(Decided.refusal(Decision.rejected(WHY))).isEqualTo(WHY);
        assertThat(Decided.flaws(Decision.rejected(WHY))).containsExactly("/order/number order-number-missing");
    }

    @Test
    void failsWithTheDecisionWhereItWentTheOtherWay() {
        Decision<String> refused = Decision.rejected(WHY);
        Decision<String> accepted = Decision.accepted("one", "two");
        assertThatThrownBy(() -> Decided.events(refused))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(WHY.toString());
        assertThatThrownBy(() -> Decided.event(refused))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(WHY.toString());
        assertThatThrownBy(() -> Decided.event(accepted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("one, two");
        assertThatThrownBy(() -> Decided.event(Decision.nothingToDo())).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Decided.refusal(accepted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("one, two");
        assertThatThrownBy(() -> Decided.flaws(accepted)).isInstanceOf(AssertionError.class);
    }

    private record ProgramLacksOrder() implements Rejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/order/number", "order-number-missing"));
        }
    }
}
