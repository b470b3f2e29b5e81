package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The realm of a real server, made by {@code deploy/keycloak/real.jq}, follows the demo realm that all tests run with. */
class RealRealmTest {

    private static final List<String> ALIKE_EXCEPT =
            List.of("displayName", "attributes", "passwordPolicy", "clients", "users");

    private final JsonNode demo = realm("metodika-realm.json");
    private final JsonNode real = realm("real-realm.json");

    @Test
    void differsInNothingElse() {
        assertThat(common(real)).isEqualTo(common(demo));
        for (String client : List.of("metodika-api", "metodika-console", "metodika-directory")) {
            assertThat(client(real, client).at("/protocolMappers"))
                    .as(client)
                    .isEqualTo(client(demo, client).at("/protocolMappers"));
        }
    }

    @Test
    void holdsNoPeopleNoPasswordGrantAndNoSecret() {
        assertThat(real.at("/users").findValuesAsString("username"))
                .containsExactly("service-account-metodika-directory");
        assertThat(real.at("/clients").findValuesAsString("clientId"))
                .containsExactly("metodika-api", "metodika-console", "metodika-directory");
        assertThat(real.at("/clients").findValuesAsString("secret")).containsExactly("${KEYCLOAK_DIRECTORY_SECRET}");
        assertThat(real.toString()).doesNotContainIgnoringCase("demo").doesNotContain("127.0.0.1", "localhost");
    }

    private static JsonNode common(JsonNode realm) {
        return ((ObjectNode) realm.deepCopy()).remove(ALIKE_EXCEPT);
    }

    private static JsonNode client(JsonNode realm, String id) {
        return realm.at("/clients")
                .valueStream()
                .filter(client -> client.at("/clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode realm(String file) {
        Path folder = Platform.project().resolve("deploy/keycloak");
        return JsonMapper.shared().readTree(folder.resolve(file).toFile());
    }
}
