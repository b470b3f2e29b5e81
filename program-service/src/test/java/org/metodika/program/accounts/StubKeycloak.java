package org.metodika.program.accounts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The few calls of Keycloak's admin API that accounts need, with users in memory, and ways to fail. */
final class StubKeycloak implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REALM = "/admin/realms/metodika";

    /** A user as Keycloak keeps it. */
    static final class User {
        final Map<String, Object> facts = new ConcurrentHashMap<>();
        final Set<String> roles = ConcurrentHashMap.newKeySet();
        final List<String> passwords = new CopyOnWriteArrayList<>();
        volatile int logouts;

        String text(String name) {
            return String.valueOf(facts.get(name));
        }

        boolean enabled() {
            return Boolean.TRUE.equals(facts.get("enabled"));
        }

        String attribute(String name) {
            return String.valueOf(Keycloak.attribute(facts, name));
        }
    }

    /** A request that is answered with an error. */
    private record Trouble(String method, String part, int status) {}

    private final HttpServer server;
    private final Map<String, User> users = new ConcurrentHashMap<>();
    private final List<Trouble> troubles = new CopyOnWriteArrayList<>();
    private volatile boolean away;
    private volatile boolean loseAnswers;
    private volatile String token = "first";
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile int tokenLife = 300;

    StubKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** While away every request ends with 503. */
    void away(boolean now) {
        away = now;
    }

    /** Requests whose body or path holds {@code part} are answered with this status. */
    void refuse(String method, String part, int status) {
        troubles.add(new Trouble(method, part, status));
    }

    void forgive() {
        troubles.clear();
    }

    /** Users are created, but the answer does not arrive: what a crash in that moment looks like. */
    void loseAnswersOfCreation(boolean now) {
        loseAnswers = now;
    }

    /** Tokens given so far are no longer good. */
    void expireTokens() {
        token = UUID.randomUUID().toString();
    }

    /** Tokens given from now on live so long, in seconds. */
    void tokenLife(int seconds) {
        tokenLife = seconds;
    }

    /** How many tokens were given. */
    int tokens() {
        return tokens.get();
    }

    List<User> usersOf(UUID staffId) {
        return users.values().stream()
                .filter(user -> user.attribute("staff_id").equals(staffId.toString()))
                .toList();
    }

    Optional<User> named(String username) {
        return users.values().stream()
                .filter(user -> user.text("username").equals(username))
                .findFirst();
    }

    /** Somebody whom another made. */
    User add(String username) {
        User user = new User();
        user.facts.put("id", UUID.randomUUID().toString());
        user.facts.put("username", username);
        user.facts.put("enabled", true);
        users.put(user.text("id"), user);
        return user;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                    .map(raw -> URLDecoder.decode(raw, StandardCharsets.UTF_8))
                    .orElse("");
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (away) {
                answer(exchange, 503, null);
            } else if (path.endsWith("/protocol/openid-connect/token")) {
                tokens.incrementAndGet();
                answer(exchange, 200, Map.of("access_token", token, "expires_in", tokenLife));
            } else if (!("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, null);
            } else {
                String all = path + "?" + query + " " + new String(body, StandardCharsets.UTF_8);
                Optional<Trouble> trouble = troubles.stream()
                        .filter(one -> one.method().equals(exchange.getRequestMethod()) && all.contains(one.part()))
                        .findFirst();
                if (trouble.isPresent()) {
                    answer(exchange, trouble.get().status(), Map.of("errorMessage", "no"));
                } else {
                    admin(exchange, path.substring(REALM.length()), query, body);
                }
            }
        }
    }

    private void admin(HttpExchange exchange, String path, String query, byte[] body) throws IOException {
        String method = exchange.getRequestMethod();
        String[] parts = path.substring(1).split("/", -1);
        if (parts[0].equals("roles")) {
            answer(exchange, 200, Map.of("id", parts[1], "name", parts[1]));
        } else if (parts.length == 1 && method.equals("GET")) {
            answer(exchange, 200, search(query));
        } else if (parts.length == 1) {
            create(exchange, object(body));
        } else if (!users.containsKey(parts[1])) {
            answer(exchange, 404, null);
        } else {
            user(
                    exchange,
                    users.get(parts[1]),
                    method,
                    path.substring(path.indexOf(parts[1]) + parts[1].length()),
                    body);
        }
    }

    private void user(HttpExchange exchange, User user, String method, String rest, byte[] body) throws IOException {
        switch (method + " " + rest) {
            case "GET " -> answer(exchange, 200, user.facts);
            case "PUT " -> {
                user.facts.putAll(object(body));
                if ("".equals(user.facts.get("email"))) {
                    user.facts.remove("email");
                }
                answer(exchange, 204, null);
            }
            case "GET /role-mappings/realm" ->
                answer(
                        exchange,
                        200,
                        user.roles.stream().map(name -> Map.of("name", name)).toList());
            case "POST /role-mappings/realm" -> {
                user.roles.addAll(names(body));
                answer(exchange, 204, null);
            }
            case "DELETE /role-mappings/realm" -> {
                names(body).forEach(user.roles::remove);
                answer(exchange, 204, null);
            }
            case "POST /logout" -> {
                user.logouts++;
                answer(exchange, 204, null);
            }
            case "PUT /reset-password" -> {
                Map<String, Object> password = object(body);
                user.passwords.add(String.valueOf(password.get("value")));
                user.facts.put(
                        "requiredActions",
                        Boolean.TRUE.equals(password.get("temporary")) ? List.of("UPDATE_PASSWORD") : List.of());
                answer(exchange, 204, null);
            }
            default -> answer(exchange, 405, null);
        }
    }

    private void create(HttpExchange exchange, Map<String, Object> facts) throws IOException {
        if (named(String.valueOf(facts.get("username"))).isPresent()) {
            answer(exchange, 409, Map.of("errorMessage", "User exists with same username"));
            return;
        }
        User user = add(String.valueOf(facts.get("username")));
        Map<String, Object> kept = new HashMap<>(facts);
        if (kept.remove("credentials") instanceof List<?> credentials) {
            credentials.forEach(one -> user.passwords.add(String.valueOf(((Map<?, ?>) one).get("value"))));
        }
        user.facts.putAll(kept);
        user.roles.add("default-roles-metodika");
        answer(exchange, loseAnswers ? 500 : 201, null);
    }

    private List<Map<String, Object>> search(String query) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (User user : users.values()) {
            boolean byName = query.contains("username=" + user.text("username") + "&");
            boolean byAttribute = query.contains("q=staff_id:" + user.attribute("staff_id") + "&");
            if (byName || byAttribute) {
                found.add(user.facts);
            }
        }
        return found;
    }

    private static List<String> names(byte[] body) {
        List<String> names = new ArrayList<>();
        JSON.readTree(body).forEach(role -> names.add(role.path("name").asString()));
        return names;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(byte[] body) {
        return JSON.readValue(body, Map.class);
    }

    private static void answer(HttpExchange exchange, int status, @Nullable Object body) throws IOException {
        byte[] json = body == null ? new byte[0] : JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length == 0 ? -1 : json.length);
        exchange.getResponseBody().write(json);
    }
}
