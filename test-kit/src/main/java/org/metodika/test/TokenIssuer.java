package org.metodika.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * Stands in for Keycloak: a realm with a key made for this process, whose public half is served over HTTP on the
 * loopback address as Keycloak serves it.
 */
final class TokenIssuer {

    private static final String REALM = "/realms/metodika";
    private static final String CERTS = REALM + "/protocol/openid-connect/certs";

    private final RSAKey key;
    private final String address;

    private TokenIssuer(RSAKey key, String address) {
        this.key = key;
        this.address = address;
    }

    static TokenIssuer shared() {
        return Shared.INSTANCE;
    }

    /** The {@code iss} of its tokens. */
    String issuer() {
        return address + REALM;
    }

    String jwksUri() {
        return address + CERTS;
    }

    RSAKey key() {
        return key;
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No RSA key", e);
        }
    }

    private static TokenIssuer start() {
        try {
            RSAKey key = newKey("test-realm-key");
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            String keys = new JWKSet(key.toPublicJWK()).toString();
            server.createContext(CERTS, exchange -> answer(exchange, keys));
            server.createContext(
                    REALM + "/.well-known/openid-configuration",
                    exchange -> answer(
                            exchange,
                            "{\"issuer\":\"%s\",\"jwks_uri\":\"%s\"}".formatted(address + REALM, address + CERTS)));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0), "test-issuer-stop"));
            server.start();
            return new TokenIssuer(key, address);
        } catch (IOException e) {
            throw new UncheckedIOException("The issuer of test tokens did not start", e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private static final class Shared {
        static final TokenIssuer INSTANCE = start();
    }
}
