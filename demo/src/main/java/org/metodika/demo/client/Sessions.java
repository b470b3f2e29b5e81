package org.metodika.demo.client;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everybody's tokens: fetched once, used again, renewed a while before they end. */
final class Sessions {

    /** Public client of the realm for programs that have no browser. */
    private static final String CLIENT = "metodika-cli";

    /** A token must outlive the longest request, its way through the gateway and clocks that differ a little. */
    private static final Duration EARLIER = Duration.ofSeconds(45);

    private final URI tokenEndpoint;
    private final Wire wire;
    private final Traffic traffic;
    private final Map<Account, Session> sessions = new ConcurrentHashMap<>();

    Sessions(String issuer, Wire wire, Traffic traffic) {
        this.tokenEndpoint = URI.create(issuer + "/protocol/openid-connect/token");
        this.wire = wire;
        this.traffic = traffic;
    }

    /**
     * A token that is still valid for a while.
     *
     * @throws SignInRefused when Keycloak doesn't let the account in
     * @throws GaveUp when Keycloak is away for longer than patience lasts
     */
    String token(Account account) throws InterruptedException {
        return session(account).token();
    }

    /** The token was refused: the next request signs in again. */
    void forget(Account account) {
        session(account).forget();
    }

    private Session session(Account account) {
        return sessions.computeIfAbsent(account, Session::new);
    }

    private final class Session {

        private final Account account;
        private @Nullable Token present;

        Session(Account account) {
            this.account = account;
        }

        /** Signs in once, however many ask at the same time. */
        synchronized String token() throws InterruptedException {
            Token token = present;
            if (token == null || System.nanoTime() - token.until() > 0) {
                token = renewed(token);
                present = token;
            }
            return token.access();
        }

        synchronized void forget() {
            present = null;
        }

        private Token renewed(@Nullable Token old) throws InterruptedException {
            if (old != null && old.refresh() != null) {
                Answer answer =
                        ask(Map.of("grant_type", "refresh_token", "client_id", CLIENT, "refresh_token", old.refresh()));
                if (answer.isDone()) {
                    return read(answer);
                }
            }
            Answer answer = ask(
                    switch (account) {
                        case Account.Person(String name, String password) ->
                            Map.of(
                                    "grant_type",
                                    "password",
                                    "client_id",
                                    CLIENT,
                                    "username",
                                    name,
                                    "password",
                                    password);
                        case Account.Program(String name, String secret) ->
                            Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", secret);
                    });
            if (!answer.isDone()) {
                throw new SignInRefused(account.name(), answer);
            }
            return read(answer);
        }
    }

    private Answer ask(Map<String, String> form) throws InterruptedException {
        traffic.signIn();
        return wire.send("POST", tokenEndpoint, Map::of, Body.form(form));
    }

    private static Token read(Answer answer) {
        JsonNode body = answer.json();
        Duration lifetime = Duration.ofSeconds(body.path("expires_in").asLong(0));
        Duration earlier = EARLIER.compareTo(lifetime.dividedBy(2)) < 0 ? EARLIER : lifetime.dividedBy(2);
        return new Token(
                body.path("access_token").asString(),
                body.path("refresh_token").stringValue(null),
                System.nanoTime() + lifetime.minus(earlier).toNanos());
    }

    private record Token(String access, @Nullable String refresh, long until) {}
}
