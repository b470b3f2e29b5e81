package org.metodika.gateway.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import org.metodika.kit.identity.OpenToAnyone;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page where pupils, parents and partners answer: one answer with everything in it, so that a class behind one address asks
 * once each. The browser carries out this script and no other, and talks to this platform and nobody else.
 */
@RestController
@OpenToAnyone("The page itself holds nothing; what it asks for needs the secret of a one-time link")
final class SurveyPageController {

    private static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final String russian;
    private final String english;
    private final String policy;

    SurveyPageController() throws IOException {
        String style = text("page.css");
        String script = text("page.js");
        String page = text("page.html").replace("{style}", style).replace("{script}", script);
        this.russian = page.replace("{lang}", "ru");
        this.english = page.replace("{lang}", "en");
        this.policy =
                "default-src 'none'; script-src '%s'; style-src '%s'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
                        .formatted(hash(script), hash(style));
    }

    @GetMapping(path = "/s", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(Locale locale) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Content-Security-Policy", policy)
                .body(locale.getLanguage().equals("en") ? english : russian);
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource("survey/" + file).getContentAsString(StandardCharsets.UTF_8);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
