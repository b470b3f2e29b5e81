package org.metodika.test.requirements;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.test.Requirement;

/** Tests that only {@link RequirementsListenerTest} runs: their names keep the build from finding them. */
class ProvenByNobody {

    @Requirement("A01")
    static class Mixed {

        @Test
        @Requirement("B30")
        @Requirement({"B22", "B24"})
        void passes() {}

        @Test
        @Requirement("C11")
        void fails() {
            throw new AssertionError("on purpose");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        @Requirement("C19")
        void failsInOneCase(int number) {
            if (number == 2) {
                throw new AssertionError("on purpose");
            }
        }

        @TestFactory
        @Requirement("C20")
        Stream<DynamicTest> passesInAllCases() {
            return Stream.of("one", "two").map(name -> DynamicTest.dynamicTest(name, () -> {}));
        }

        @Test
        @Requirement("L9")
        void isAborted() {
            Assumptions.abort("on purpose");
        }

        @Disabled("on purpose: this is what the listener is tested with")
        @Test
        @Requirement("E04")
        void isDisabled() {}
    }

    static class WithoutClaim {
        @Test
        void passes() {}
    }

    static class EndsBadly {
        @Test
        @Requirement("D01")
        void passes() {}

        @AfterAll
        static void end() {
            throw new AssertionError("on purpose");
        }
    }
}
