package org.metodika.demo.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metodika.demo.municipality.Person;
import org.metodika.demo.municipality.Size;

class PlanTest {

    private static final Plan USUAL = Plan.of(Size.USUAL);

    @Test
    void isTheSameForTheSameSize() {
        assertThat(Plan.of(new Size(2, 24, 7, 2025))).isEqualTo(Plan.of(new Size(2, 24, 7, 2025)));
    }

    @Test
    void isAnotherForAnotherSeed() {
        assertThat(Plan.of(new Size(2, 24, 8, 2025)).days())
                .isNotEqualTo(Plan.of(new Size(2, 24, 7, 2025)).days());
    }

    @Test
    void lastsFromSeptemberToMayOnWorkingDays() {
        assertThat(USUAL.days()).extracting(Day::date).isSorted().allSatisfy(date -> {
            assertThat(date).isBetween(USUAL.firstDay(), USUAL.lastDay());
            assertThat(date.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        });
    }

    @Test
    void givesAThirdOfTheTeachersAProgram() {
        long teachers = USUAL.municipality()
                .people()
                .filter(Person::onStaff)
                .filter(p -> !p.managerial())
                .count();
        assertThat(of(USUAL, Act.DraftFromDeficits.class).count()).isGreaterThan(teachers / 3 - teachers / 20);
    }

    @Test
    void letsEverythingHappenInASmallMunicipalityToo() {
        Set<Class<?>> happened =
                Plan.of(new Size(2, 24, 7, 2025)).acts().map(Object::getClass).collect(Collectors.toSet());
        assertThat(happened).contains(Act.class.getPermittedSubclasses());
    }

    @Test
    void triesEverythingThatIsRefused() {
        assertThat(of(USUAL, Act.Overstep.class).map(Act.Overstep::kind)).contains(Act.Overstep.Kind.values());
        assertThat(of(USUAL, Act.Look.class).map(Act.Look::kind)).contains(Act.Look.Kind.values());
    }

    @Test
    void givesEachActAKeyThatTheGatewayTakes() {
        Set<String> keys = new HashSet<>();
        USUAL.acts().forEach(act -> {
            String key = USUAL.key(act);
            assertThat(key).matches("[\\x21-\\x7e]{1,200}");
            boolean sameAsBefore = !keys.add(key);
            // Two acts share the key of the one that succeeds.
            assertThat(sameAsBefore && !(act instanceof Act.CloseAssessment) && !(act instanceof Act.Approve))
                    .as(key)
                    .isFalse();
        });
    }

    @Test
    void letsNobodyActBeforeComingOrAfterLeaving() {
        List<String> left = new ArrayList<>();
        USUAL.acts().forEach(act -> {
            assertThat(left).doesNotContain(act.by().key());
            if (act instanceof Act.Dismiss) {
                left.add(act.about().key());
            }
        });
        assertThat(left).isNotEmpty().containsExactlyInAnyOrderElementsOf(USUAL.leavers());
    }

    private static <A extends Act> Stream<A> of(Plan plan, Class<A> type) {
        return plan.acts().filter(type::isInstance).map(type::cast);
    }
}
