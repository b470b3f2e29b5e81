package org.metodika.kit.identity;

import java.util.Arrays;
import java.util.Optional;

/** Roles of the platform (A31); the wire name is the name of the realm role in Keycloak. */
public enum Role {
    /** Методист муниципального методического центра. */
    METHODIST("methodist"),
    /** Руководитель образовательной организации. */
    SCHOOL_HEAD("school-head"),
    /** Заместитель руководителя. */
    DEPUTY_HEAD("deputy-head"),
    /** Руководитель методического объединения. */
    ASSOCIATION_HEAD("association-head"),
    /** Эксперт группы разработчиков. */
    EXPERT("expert"),
    /** Педагог-психолог. */
    PSYCHOLOGIST("psychologist"),
    /** Тьютор. */
    TUTOR("tutor"),
    /** Педагог. */
    TEACHER("teacher"),
    /** Сотрудник службы информатизации. */
    IT_OFFICER("it-officer"),
    /** Аналитик: события и обезличенные сведения. */
    ANALYST("analyst"),
    /** Портал школы: сервисная учётная запись одной школы. */
    PORTAL("portal"),
    /** Администратор платформы; содержания о людях не видит. */
    ADMIN("admin");

    private final String wireName;

    Role(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    /** The role of this wire name; empty for roles of the realm that are not ours. */
    public static Optional<Role> find(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName.equals(wireName))
                .findFirst();
    }
}
