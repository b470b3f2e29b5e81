package org.metodika.system;

import java.util.List;
import org.metodika.test.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives the portal of another school an account of its own in Keycloak, after the pattern of the demonstration's. */
final class PortalAccount {

    private static final String PATTERN = "portal-1001";
    private static final String CLIENTS = "/admin/realms/metodika/clients";

    private final Api keycloak;

    /** @param keycloak acts as the administrator of Keycloak */
    PortalAccount(Api keycloak) {
        this.keycloak = keycloak;
    }

    /** Opens the account {@code portal-<school>} with this secret. */
    void open(String school, String secret) {
        ObjectNode client = (ObjectNode) client(PATTERN);
        client.remove("id");
        client.put("clientId", "portal-" + school);
        client.put("secret", secret);
        for (JsonNode mapper : client.get("protocolMappers")) {
            ((ObjectNode) mapper).remove("id");
            if (mapper.get("name").asString().equals("school_id")) {
                ((ObjectNode) mapper.get("config")).put("claim.value", school);
            }
        }
        keycloak.post(CLIENTS, client).expect(201);
        String id = client("portal-" + school).get("id").asString();
        String user = keycloak.get(CLIENTS + "/{id}/service-account-user", id)
                .expect(200)
                .at("/id")
                .asString();
        JsonNode role =
                keycloak.get("/admin/realms/metodika/roles/portal").expect(200).json();
        keycloak.post("/admin/realms/metodika/users/{user}/role-mappings/realm", List.of(role), user)
                .expect(204);
    }

    private JsonNode client(String name) {
        return keycloak.get(CLIENTS + "?clientId={name}", name)
                .expect(200)
                .json()
                .get(0);
    }
}
