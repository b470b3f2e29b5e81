package org.metodika.demo.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MunicipalityTest {

    private static final Municipality USUAL = Municipality.of(Size.USUAL);

    @Test
    void isTheSameForTheSameSize() {
        assertThat(Municipality.of(new Size(3, 50, 7, 2025))).isEqualTo(Municipality.of(new Size(3, 50, 7, 2025)));
    }

    @Test
    void isAnotherForAnotherSeed() {
        assertThat(Municipality.of(new Size(3, 50, 8, 2025)).people().map(Person::lastName))
                .isNotEqualTo(Municipality.of(new Size(3, 50, 7, 2025))
                        .people()
                        .map(Person::lastName)
                        .toList());
    }

    @Test
    void hasAsManySchoolsAndPeopleAsWanted() {
        assertThat(USUAL.schools()).hasSize(12);
        assertThat(USUAL.people()).hasSize(400);
        assertThat(Municipality.of(new Size(7, 123, 1, 2025)).people()).hasSize(123);
    }

    @Test
    void hasEverybodyWhomTheRulesNeed() {
        for (School school :
                Municipality.of(new Size(4, 4 * Size.LEAST_STAFF, 3, 2025)).schools()) {
            assertThat(school.head().managerial()).isTrue();
            assertThat(school.deputy().managerial()).isTrue();
            assertThat(school.psychologist().onStaff()).isTrue();
            assertThat(school.teachers()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(school.teachers().stream().filter(Person::onStaff)).allSatisfy(teacher -> {
                assertThat(school.person(String.valueOf(teacher.tutor())).roles())
                        .contains(School.TUTOR);
                assertThat(school.person(String.valueOf(teacher.associationHead()))
                                .roles())
                        .contains(School.ASSOCIATION_HEAD);
            });
            assertThat(school.teachers()).anyMatch(teacher -> !teacher.onStaff());
        }
    }

    @Test
    void hasGeneralAndPreschoolOrganisations() {
        assertThat(USUAL.schools().stream().filter(School::preschool)).hasSize(3);
    }

    @Test
    void namesNobodyTwiceInASchool() {
        Set<String> names = new HashSet<>();
        USUAL.people()
                .forEach(person -> assertThat(names.add(person.school() + person.lastName() + person.firstName()))
                        .as(person.toString())
                        .isTrue());
    }

    @Test
    void refusesASizeThatNoSchoolCouldWorkWith() {
        assertThatThrownBy(() -> new Size(12, 100, 1, 2025)).hasMessageContaining("at least");
        assertThatThrownBy(() -> new Size(0, 100, 1, 2025)).hasMessageContaining("Schools");
    }

    @Test
    void writesARowPerPerson() {
        assertThat(StaffFile.staff(USUAL.people().toList()).lines()).hasSize(401);
        assertThat(StaffFile.schools(USUAL.schools()).lines())
                .hasSize(13)
                .first()
                .isEqualTo("\"Код организации\";\"Название\";\"Тип организации\";\"Часовой пояс\"");
    }
}
