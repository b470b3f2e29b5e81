package org.metodika.contracts.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.Topic;
import org.metodika.contracts.staff.StaffMemberState;

class PersonFreeEventsTest {

    @Test
    void holdNoPersonAndNoFreeText() {
        assertThat(Catalogue.MESSAGES.stream()
                        .filter(type -> type.topic().kind() == Topic.Kind.EVENTS)
                        .flatMap(type -> PersonFree.problems(type.data()).stream()))
                .isEmpty();
    }

    @Test
    void wouldNotTakeTheStateOfAStaffMember() {
        assertThat(PersonFree.problems(StaffMemberState.class))
                .contains(
                        "StaffMemberState.lastName sounds like a person or free text",
                        "StaffMemberState.firstName sounds like a person or free text",
                        "StaffMemberState.patronymic sounds like a person or free text",
                        "StaffMemberState.email sounds like a person or free text");
    }

    @Test
    void wouldNotTakeATextThatNobodyAllowed() {
        assertThat(PersonFree.problems(TalkGiven.class))
                .containsExactly("TalkGiven.topic is a text that is not on the list");
    }

    @Test
    void wouldNotTakeAPersonInAList() {
        assertThat(PersonFree.problems(TalkWithGuests.class))
                .containsExactly("Guest.fullName sounds like a person or free text");
    }

    @Test
    void wouldNotTakeANameOfSomethingElseThanASchool() {
        assertThat(PersonFree.problems(TalkNamed.class))
                .containsExactly("TalkNamed.name sounds like a person or free text");
    }

    private record TalkGiven(UUID talkId, String schoolId, String topic) {}

    private record TalkWithGuests(UUID talkId, List<Guest> guests) {}

    private record Guest(UUID staffId, String fullName) {}

    private record TalkNamed(String name) {}
}
