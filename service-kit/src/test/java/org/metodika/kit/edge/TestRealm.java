package org.metodika.kit.edge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.metodika.kit.identity.Role;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Signs tokens and publishes its key, as Keycloak does; test-kit's issuer can't be used here, it depends on this module. */
final class TestRealm {

    static final String STAFF = "0190f5c2-8a4e-7c11-9d0a-3d1f2b7c4e11";

    private static final RSAKey KEY = newKey();
    private static final String ADDRESS = serve();

    private TestRealm() {}

    /** A token of a person of school 1001 with these roles. */
    static String token(Role... roles) {
        return token(claims -> claims, roles);
    }

    static String token(UnaryOperator<JWTClaimsSet.Builder> change, Role... roles) {
        return sign(KEY, change, roles);
    }

    /** Right in every claim, but of a key that was never published. */
    static String foreign() {
        return sign(newKey(), claims -> claims, Role.TUTOR);
    }

    static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String sign(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change, Role... roles) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ADDRESS)
                .audience(List.of("metodika-api", "account"))
                .subject("account-1")
                .issueTime(inSeconds(0))
                .expirationTime(inSeconds(300))
                .claim("school_id", "1001")
                .claim("staff_id", STAFF)
                .claim(
                        "realm_access",
                        Map.of("roles", Arrays.stream(roles).map(Role::wireName).toList()));
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(JOSEObjectType.JWT)
                            .keyID(key.getKeyID())
                            .build(),
                    change.apply(claims).build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyIDFromThumbprint(true)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serve() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                try (exchange) {
                    exchange.getResponseBody().write(keys);
                }
            });
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("metodika.identity.issuer=" + ADDRESS).applyTo(context);
        }
    }
}
