package org.metodika.program.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsernamesTest {

    @ParameterizedTest
    @CsvSource({"1001, 3, 1001-3", "1001, А-15/2, 1001-a-15-2", "Lyceum-7, Ж1, lyceum-7-zh1", "1, 0, 1-0"})
    void areSchoolAndStaffNumberInLatin(String school, String number, String name) {
        assertThat(Usernames.of(school, number)).isEqualTo(name);
    }

    @Test
    void differWhereNumbersOnlyLookAlike() {
        UUID person = UUID.fromString("019a2b3c-7a10-7c4d-9e5f-00000000beef");

        assertThat(Usernames.second("1001", "А1", person)).isEqualTo("1001-a1-beef");
    }

    @Test
    void oneTimePasswordsAreReadableAndNeverTheSame() {
        OneTimePasswords passwords = new OneTimePasswords();

        assertThat(IntStream.range(0, 1000).mapToObj(i -> passwords.next()).distinct())
                .hasSize(1000)
                .allMatch(password -> password.matches("([a-hj-km-np-z2-9]{4}-){2}[a-hj-km-np-z2-9]{4}"));
    }
}
