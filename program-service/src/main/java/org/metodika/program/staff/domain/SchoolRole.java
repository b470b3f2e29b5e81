package org.metodika.program.staff.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Роль работника школы в системе (A31). Roles that reach beyond one school (methodist, analyst, portal, admin) are no roles
 * of staff members: no list of a school can give them, only the administrator of Keycloak.
 */
public enum SchoolRole {
    /** Руководитель организации. */
    SCHOOL_HEAD,
    /** Заместитель руководителя. */
    DEPUTY_HEAD,
    /** Руководитель методического объединения. */
    ASSOCIATION_HEAD,
    /** Эксперт группы разработчиков. */
    EXPERT,
    /** Педагог-психолог. */
    PSYCHOLOGIST,
    /** Тьютор. */
    TUTOR,
    /** Педагог. */
    TEACHER,
    /** Сотрудник службы информатизации. */
    IT_OFFICER;

    /** Name of the realm role in Keycloak, e.g. {@code school-head}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of this wire name; empty for every other text. */
    public static Optional<SchoolRole> find(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName().equals(wireName))
                .findFirst();
    }
}
