package org.metodika.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real Kafka and the real Keycloak with its realm, started once for all tests. */
class RealServersTest {

    @TempDir
    private static Path folder;

    private static LocalStack stack;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @BeforeAll
    static void start() throws Exception {
        stack = LocalStack.options()
                .data(folder)
                .freePorts()
                .only("store", "kafka", "keycloak")
                .start();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void aMethodistGetsATokenForTheServices() throws Exception {
        JsonNode claims = claims(token("grant_type=password&client_id=metodika-cli&username=methodist&password=demo"));

        assertThat(claims.at("/iss").asText()).isEqualTo(stack.keycloakIssuer());
        assertThat(claims.at("/aud").asText()).isEqualTo("metodika-api");
        assertThat(claims.at("/preferred_username").asText()).isEqualTo("methodist");
        assertThat(roles(claims)).containsExactly("methodist");
        assertThat(claims.at("/exp").asLong() - claims.at("/iat").asLong()).isEqualTo(300);
    }

    @Test
    void aPortalGetsATokenOfItsSchool() throws Exception {
        JsonNode claims =
                claims(token("grant_type=client_credentials&client_id=portal-1001&client_secret=demo-portal-1001"));

        assertThat(claims.at("/school_id").asText()).isEqualTo("1001");
        assertThat(claims.at("/aud").asText()).isEqualTo("metodika-api");
        assertThat(roles(claims)).contains("portal");
    }

    @Test
    void theDirectoryMakesAnAccountWhoseTokenSaysWhoItIs() throws Exception {
        String directory =
                token("grant_type=client_credentials&client_id=metodika-directory&client_secret=demo-directory");
        String users = stack.url("keycloak") + "/admin/realms/metodika/users";
        String user = """
                {"username":"1001-17","enabled":true,"email":"t@example.test","firstName":"Т","lastName":"П",
                 "attributes":{"school_id":["1001"],"staff_id":["1001-17"]},
                 "credentials":[{"type":"password","value":"first","temporary":false}]}""";
        HttpResponse<String> created = send("POST", users, directory, user);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String account = created.headers().firstValue("Location").orElseThrow();
        String role = send("GET", stack.url("keycloak") + "/admin/realms/metodika/roles/teacher", directory, null)
                .body();
        assertThat(send("POST", account + "/role-mappings/realm", directory, "[" + role + "]")
                        .statusCode())
                .isEqualTo(204);

        JsonNode claims = claims(token("grant_type=password&client_id=metodika-cli&username=1001-17&password=first"));

        assertThat(claims.at("/school_id").asText()).isEqualTo("1001");
        assertThat(claims.at("/staff_id").asText()).isEqualTo("1001-17");
        assertThat(roles(claims)).contains("teacher").doesNotContain("methodist");
    }

    @Test
    void theRealmSpeaksRussianAndSaysThatItIsADemo() throws Exception {
        HttpResponse<String> page = send(
                "GET",
                stack.keycloakIssuer() + "/protocol/openid-connect/auth?client_id=metodika-console&response_type=code"
                        + "&scope=openid&code_challenge_method=S256&code_challenge=" + "x".repeat(43)
                        + "&redirect_uri=" + stack.url("gateway") + "/",
                null,
                null);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Методика (демо)", "Имя пользователя");
    }

    @Test
    void theBrokerKeepsItsRecordsWhenItIsKilledAndMakesNoTopicsByItself() throws Exception {
        Map<String, Object> kafka = Map.of("bootstrap.servers", stack.kafkaBootstrap());
        try (Admin admin = Admin.create(kafka)) {
            admin.createTopics(List.of(new NewTopic("events", Optional.empty(), Optional.empty())))
                    .all()
                    .get();
            assertThat(admin.describeTopics(List.of("events"))
                            .allTopicNames()
                            .get()
                            .get("events")
                            .partitions())
                    .hasSize(3);
        }
        try (var producer = new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("events", 0, "key", "value")).get();
        }

        stack.kill("kafka");
        stack.restart("kafka");

        try (var consumer = new KafkaConsumer<>(kafka, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("events", 0)));
            consumer.seekToBeginning(consumer.assignment());
            assertThat(consumer.poll(Duration.ofSeconds(20)))
                    .singleElement()
                    .satisfies(record -> assertThat(record.value()).isEqualTo("value"));
        }
        try (Admin admin = Admin.create(kafka)) {
            assertThat(admin.listTopics().names().get()).containsExactly("events");
        }
    }

    @Test
    void theStoreKeepsItsDocumentsWhenItIsKilled() throws Exception {
        try (MongoClient client = MongoClients.create(stack.mongoUri())) {
            client.getDatabase("program").getCollection("schools").insertOne(new Document("_id", "1001"));
        }

        stack.kill("store");
        stack.restart("store");

        try (MongoClient client = MongoClients.create(stack.mongoUri())) {
            assertThat(client.getDatabase("program").getCollection("schools").find())
                    .containsExactly(new Document("_id", "1001"));
        }
    }

    private String token(String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(stack.keycloakIssuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body()).get("access_token").asText();
    }

    private JsonNode claims(String token) throws Exception {
        return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static List<String> roles(JsonNode claims) {
        return StreamSupport.stream(claims.at("/realm_access/roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private HttpResponse<String> send(String method, String uri, String token, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
