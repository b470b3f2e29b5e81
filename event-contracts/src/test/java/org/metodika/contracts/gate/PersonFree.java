package org.metodika.contracts.gate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.metodika.contracts.school.SchoolChanged;
import org.metodika.contracts.school.SchoolRegistered;

/**
 * What analysts read holds no person: every text in an event is on a list here, and its name says nothing of a person.
 * A text that is not a code, or not about a school or an order, does not belong on the list.
 */
final class PersonFree {

    /** The code of the school stands in every event and needs no entry of its own. */
    private static final String SCHOOL_CODE = "schoolId";

    /** Words that, as part of a component's name, tell of a person or of free text. */
    private static final Set<String> SMELLS = Set.of(
            "name",
            "surname",
            "patronymic",
            "initials",
            "email",
            "mail",
            "phone",
            "address",
            "birth",
            "birthday",
            "passport",
            "snils",
            "comment",
            "note",
            "remark",
            "reason",
            "because",
            "description",
            "text");

    private static final Set<Class<?>> HAVE_A_NAME = Set.of(SchoolRegistered.class, SchoolChanged.class);

    private PersonFree() {}

    /** Components of an event, or of what it holds, that could carry a person. */
    static List<String> problems(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .flatMap(component -> problems(event, component))
                .toList();
    }

    private static Stream<String> problems(Class<?> event, RecordComponent component) {
        String path = event.getSimpleName() + "." + component.getName();
        Class<?> content = content(component.getGenericType());
        if (smells(component.getName()) && !(component.getName().equals("name") && HAVE_A_NAME.contains(event))) {
            return Stream.of(path + " sounds like a person or free text");
        }
        if (content == String.class
                && !component.getName().equals(SCHOOL_CODE)
                && !AllowedTexts.of(event).contains(component.getName())) {
            return Stream.of(path + " is a text that is not on the list");
        }
        return content.isRecord() ? problems(content).stream() : Stream.empty();
    }

    private static Class<?> content(Type type) {
        return switch (type) {
            case ParameterizedType list -> content(list.getActualTypeArguments()[0]);
            case Class<?> single -> single;
            default -> throw new IllegalArgumentException(type.getTypeName());
        };
    }

    private static boolean smells(String component) {
        return Arrays.stream(component.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(SMELLS::contains);
    }
}
