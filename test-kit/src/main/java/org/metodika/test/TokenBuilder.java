package org.metodika.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Role;

/** Puts one access token together with the claims that Keycloak sets. */
public final class TokenBuilder {

    /** Longer than any test process runs, for tokens are used again in it. */
    private static final Duration LIFE = Duration.ofHours(12);

    private final TokenIssuer realm;
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private List<String> roles = List.of();
    private @Nullable String schoolId;
    private @Nullable UUID staffId;
    private @Nullable String subject;
    private String issuer;
    private String audience = "metodika-api";
    private Instant issuedAt = Instant.now();

    TokenBuilder(TokenIssuer realm) {
        this.realm = realm;
        this.issuer = realm.issuer();
    }

    public TokenBuilder roles(Role... given) {
        this.roles = Arrays.stream(given).map(Role::wireName).toList();
        return this;
    }

    public TokenBuilder school(@Nullable String code) {
        this.schoolId = code;
        return this;
    }

    public TokenBuilder staff(@Nullable UUID id) {
        this.staffId = id;
        return this;
    }

    /** The account; by default one that depends on roles, school and staff member, so that a person stays the same. */
    public TokenBuilder subject(String account) {
        this.subject = account;
        return this;
    }

    public TokenBuilder issuer(String iss) {
        this.issuer = iss;
        return this;
    }

    public TokenBuilder audience(String aud) {
        this.audience = aud;
        return this;
    }

    /** Issued so long ago that no tolerance for clocks saves it. */
    public TokenBuilder expired() {
        this.issuedAt = Instant.now().minus(Duration.ofHours(1)).minus(LIFE);
        return this;
    }

    /** Sets a claim last, over all others; null removes it. */
    public TokenBuilder claim(String name, @Nullable Object value) {
        claims.put(name, value == null ? Removed.CLAIM : value);
        return this;
    }

    public String sign() {
        return sign(realm.key());
    }

    String signByForeignKey() {
        // The same key id, so that the signature alone decides.
        return sign(TokenIssuer.newKey(realm.key().getKeyID()));
    }

    String unsigned() {
        return new PlainJWT(claimsSet()).serialize();
    }

    private String sign(RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(JOSEObjectType.JWT)
                            .keyID(key.getKeyID())
                            .build(),
                    claimsSet());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The token could not be signed", e);
        }
    }

    private JWTClaimsSet claimsSet() {
        boolean service = roles.contains(Role.PORTAL.wireName());
        String account = String.join("+", roles) + "-" + (schoolId == null ? "centre" : schoolId);
        String person = subject != null
                ? subject
                : UUID.nameUUIDFromBytes((account + staffId).getBytes(StandardCharsets.UTF_8))
                        .toString();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(List.of(audience, "account"))
                .subject(person)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(issuedAt))
                .expirationTime(Date.from(issuedAt.plus(LIFE)))
                .claim("typ", "Bearer")
                .claim("azp", service ? "portal-" + schoolId : "metodika-console")
                .claim("acr", "1")
                .claim("scope", "openid profile")
                .claim("preferred_username", service ? "service-account-portal-" + schoolId : account)
                .claim(
                        "realm_access",
                        Map.of(
                                "roles",
                                Stream.concat(roles.stream(), Stream.of("offline_access", "default-roles-metodika"))
                                        .toList()))
                .claim("school_id", schoolId)
                .claim("staff_id", staffId == null ? null : staffId.toString());
        claims.forEach((name, value) -> set.claim(name, value == Removed.CLAIM ? null : value));
        return set.build();
    }

    private enum Removed {
        CLAIM
    }
}
