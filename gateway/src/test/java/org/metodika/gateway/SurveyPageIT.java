package org.metodika.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page for respondents, and the two addresses that it needs without an account. */
@GatewayTest
@Requirement({"L6", "C20"})
class SurveyPageIT {

    private final Api anonymous;

    SurveyPageIT(@LocalServerPort int port) {
        this.anonymous = Api.at("http://127.0.0.1:" + port);
    }

    @BeforeEach
    void quiet() {
        StandIns.ALL.forEach(StandIn::reset);
    }

    @Test
    void letsAnswersWithoutANameThroughAndNothingElseBesideThem() {
        anonymous.post("/api/diagnostics/answers", Map.of("link", "k3f9a")).expect(200);
        anonymous.post("/api/diagnostics/answers/form", Map.of("link", "k3f9a")).expect(200);
        assertThat(StandIn.DIAGNOSTICS.asked())
                .hasSize(2)
                .allSatisfy(
                        asked -> assertThat(asked.target() + asked.headers()).doesNotContain("k3f9a"));
        for (String closed : List.of(
                "/api/diagnostics/answers/other",
                "/api/diagnostics/answers/form/more",
                "/api/diagnostics/answersheets",
                "/api/diagnostics/surveys",
                "/s/other")) {
            anonymous.post(closed, Map.of()).expectProblem(401, "unauthenticated");
        }
        anonymous.post("/api/diagnostics/answers", "x".repeat(70_000)).expectProblem(413, "content-too-large");
    }

    @Test
    void isOnePageThatTalksToNobodyElse() throws NoSuchAlgorithmException {
        Reply page = anonymous.get("/s").expect(200);
        String text = page.text();
        String script = between(text, "<script>", "</script>");
        String policy = page.header("Content-Security-Policy").orElseThrow();

        assertThat(text).contains("<html lang=\"ru\">", "<noscript>").doesNotContain("{script}", "{style}", "{lang}");
        assertThat(anonymous.language("en").get("/s").text()).contains("<html lang=\"en\">");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("connect-src 'self'", sha256(script), sha256(between(text, "<style>", "</style>")))
                .doesNotContain("unsafe");
        assertThat(page.header("Referrer-Policy")).hasValue("no-referrer");
        assertThat(text).doesNotContain("http://", "https://", "innerHTML", "document.write");
        // The secret goes into bodies; neither a cookie nor a token goes with the answers.
        assertThat(script)
                .contains("credentials: 'omit'", "JSON.stringify(body)")
                .doesNotContain("Authorization", "document.cookie", "?link=");
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}
