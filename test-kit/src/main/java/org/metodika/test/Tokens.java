package org.metodika.test;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Role;

/**
 * Access tokens as Keycloak signs them, one method per role. {@code schoolId} is the school code, {@code staffId} the
 * pseudonymous id of the staff member; where none is given, it is the same one in each token of that role and school.
 * {@link #token()} builds any other, broken ones included.
 */
public final class Tokens {

    /** Signing takes longer than most requests, so each token is signed once. */
    private static final Map<Bearer, String> SIGNED = new ConcurrentHashMap<>();

    private record Bearer(
            Role role, @Nullable String schoolId, @Nullable UUID staffId) {}

    private Tokens() {}

    /** A person of the municipal centre. */
    public static String methodist() {
        return of(Role.METHODIST, null, null);
    }

    public static String head(String schoolId) {
        return somebody(Role.SCHOOL_HEAD, schoolId);
    }

    public static String head(String schoolId, UUID staffId) {
        return of(Role.SCHOOL_HEAD, schoolId, staffId);
    }

    public static String deputy(String schoolId) {
        return somebody(Role.DEPUTY_HEAD, schoolId);
    }

    public static String deputy(String schoolId, UUID staffId) {
        return of(Role.DEPUTY_HEAD, schoolId, staffId);
    }

    public static String associationHead(String schoolId, UUID staffId) {
        return of(Role.ASSOCIATION_HEAD, schoolId, staffId);
    }

    public static String expert(String schoolId, UUID staffId) {
        return of(Role.EXPERT, schoolId, staffId);
    }

    public static String psychologist(String schoolId, UUID staffId) {
        return of(Role.PSYCHOLOGIST, schoolId, staffId);
    }

    public static String tutor(String schoolId, UUID staffId) {
        return of(Role.TUTOR, schoolId, staffId);
    }

    public static String teacher(String schoolId, UUID staffId) {
        return of(Role.TEACHER, schoolId, staffId);
    }

    public static String itOfficer(String schoolId) {
        return somebody(Role.IT_OFFICER, schoolId);
    }

    /** The service account of a school's own system. */
    public static String portal(String schoolId) {
        return of(Role.PORTAL, schoolId, null);
    }

    public static String analyst() {
        return of(Role.ANALYST, null, null);
    }

    public static String admin() {
        return of(Role.ADMIN, null, null);
    }

    public static String of(Role role, @Nullable String schoolId, @Nullable UUID staffId) {
        return SIGNED.computeIfAbsent(
                new Bearer(role, schoolId, staffId),
                bearer -> token().roles(role).school(schoolId).staff(staffId).sign());
    }

    private static String somebody(Role role, String schoolId) {
        return of(role, schoolId, UUID.nameUUIDFromBytes((role + schoolId).getBytes(StandardCharsets.UTF_8)));
    }

    /** A good token of a methodist whose time has run out an hour ago. */
    public static String expired() {
        return token().roles(Role.METHODIST).expired().sign();
    }

    /** Signed by our key, but by its words from another issuer. */
    public static String foreignIssuer() {
        return token().roles(Role.METHODIST)
                .issuer("https://elsewhere.example/realms/metodika")
                .sign();
    }

    /** Made for another API. */
    public static String wrongAudience() {
        return token().roles(Role.METHODIST).audience("another-api").sign();
    }

    /** Says {@code alg: none}. */
    public static String unsigned() {
        return token().roles(Role.METHODIST).unsigned();
    }

    /** Right in every claim, but signed by a key that the issuer never published. */
    public static String foreignKey() {
        return token().roles(Role.METHODIST).signByForeignKey();
    }

    /** A token to be put together; as it comes it has no role, no school and no staff member, and is valid for half a day. */
    public static TokenBuilder token() {
        return new TokenBuilder(TokenIssuer.shared());
    }
}
