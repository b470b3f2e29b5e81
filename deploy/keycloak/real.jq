# Makes the realm of a real server from the demo realm:  jq -f real.jq metodika-realm.json > real-realm.json
# No demo people, no password grant, no secrets: those come from Keycloak's environment (docker-compose.yml, .env).
del(.attributes.demo)
| .displayName = "Методика"
| .passwordPolicy = "length(12) and notUsername"
| .users |= map(select(.serviceAccountClientId == "metodika-directory"))
| .clients |= map(
    select(.clientId != "metodika-cli" and .clientId != "portal-1001")
    | if .clientId == "metodika-directory" then .secret = "${KEYCLOAK_DIRECTORY_SECRET}" else . end
    | if .clientId == "metodika-console" then .rootUrl = "${METODIKA_URL}/" | .redirectUris = ["${METODIKA_URL}/*"] else . end)
