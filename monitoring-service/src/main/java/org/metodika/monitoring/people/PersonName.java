package org.metodika.monitoring.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The name of a staff member. */
@Document("names")
public record PersonName(
        @Id UUID id,
        String lastName,
        String firstName,
        @Nullable String patronymic) {

    /** «Соколова Мария Андреевна». */
    public String full() {
        return patronymic == null || patronymic.isBlank()
                ? lastName + " " + firstName
                : lastName + " " + firstName + " " + patronymic;
    }
}
