package org.metodika.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A template that went out never changes: documents that were registered with it are made again from it. */
class PublishedTemplatesTest {

    @Test
    void everyPublishedTemplateIsAsItWas() throws IOException {
        List<String> published = new String(file("published.lock"), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(published).isNotEmpty();
        assertThat(published).allSatisfy(line -> {
            String name = line.substring(line.indexOf("  ") + 2);
            assertThat(sum(name))
                    .as("%s was published; write the next version beside it", name)
                    .isEqualTo(line.substring(0, line.indexOf(' ')));
        });
    }

    private static String sum(String name) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file(name)));
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = PublishedTemplatesTest.class.getResourceAsStream("/papers/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
