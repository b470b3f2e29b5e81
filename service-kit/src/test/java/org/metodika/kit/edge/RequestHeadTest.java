package org.metodika.kit.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.metodika.kit.identity.BearerTokens;
import org.metodika.kit.web.RequestFirewall;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What looks over the head of each request decides as the library does, of which it takes the place. */
class RequestHeadTest {

    private static final List<String> PARTS = List.of(
            "Bearer ",
            "bearer ",
            "Bearer",
            "Basic ",
            " ",
            "a",
            "Zz9",
            "-._~+/",
            "=",
            "==",
            "\t",
            "\u0000",
            "\u007f",
            "\u0085",
            "\n",
            "Ж",
            "№",
            "😀",
            "\ud83d",
            "\u0378",
            ",",
            "\"",
            "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln");

    @Test
    void findsTokensAsTheLibraryDoes() {
        BearerTokenResolver ours = new BearerTokens();
        BearerTokenResolver library = new DefaultBearerTokenResolver();
        for (String header : headers()) {
            assertThat(found(ours, header)).as("%s", header).isEqualTo(found(library, header));
        }
        assertThat(ours.resolve(new MockHttpServletRequest())).isNull();
    }

    @Test
    void refusesHeaderValuesAsTheLibraryDoes() {
        HttpFirewall ours = RequestFirewall.create();
        HttpFirewall library = new StrictHttpFirewall();
        for (String header : headers()) {
            assertThat(read(ours, header)).as("%s", header).isEqualTo(read(library, header));
        }
    }

    /** The usual ones, each part alone, and parts put together at random. */
    private static List<String> headers() {
        List<String> headers = new ArrayList<>(PARTS);
        PARTS.forEach(part -> headers.add("Bearer " + part));
        Random random = new Random(20261127);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder header = new StringBuilder(random.nextBoolean() ? "Bearer " : "");
            for (int part = random.nextInt(4); part >= 0; part--) {
                header.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            headers.add(header.toString());
        }
        return headers;
    }

    private static String found(BearerTokenResolver resolver, String header) {
        return orRefusal(() -> resolver.resolve(request("Authorization", header)));
    }

    private static String read(HttpFirewall firewall, String header) {
        return orRefusal(
                () -> firewall.getFirewalledRequest(request("X-Any", header)).getHeader("X-Any"));
    }

    private static MockHttpServletRequest request(String name, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/programs");
        request.addHeader(name, value);
        return request;
    }

    private static String orRefusal(Supplier<String> answer) {
        try {
            return "found " + answer.get();
        } catch (OAuth2AuthenticationException | RequestRejectedException refused) {
            return "refused as " + refused.getClass().getSimpleName();
        }
    }
}
