package org.metodika.gateway.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.metodika.kit.identity.OpenToAll;
import org.metodika.kit.problem.Problems;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The pages that the {@code type} of a problem points to. */
@RestController
@OpenToAll("Explains refusals in general, never a single one")
final class ProblemPageController {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final MediaType MARKDOWN = new MediaType(MediaType.TEXT_MARKDOWN, StandardCharsets.UTF_8);

    @GetMapping(path = "/problems/{code}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(@PathVariable String code) throws IOException {
        return Html.answer(Html.page(code, MarkdownPage.html(text(code))));
    }

    @GetMapping(path = "/problems/{code}", produces = MediaType.TEXT_MARKDOWN_VALUE)
    ResponseEntity<String> markdown(@PathVariable String code) throws IOException {
        return ResponseEntity.ok().contentType(MARKDOWN).body(text(code));
    }

    @GetMapping(path = "/problems", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> index() throws IOException {
        StringBuilder body = new StringBuilder("<h1>Отказы</h1>\n<ul>\n");
        for (String code : codes()) {
            body.append("<li><a href=\"/problems/%s\"><code>%s</code></a></li>%n".formatted(code, code));
        }
        return Html.answer(Html.page("Отказы", body.append("</ul>\n").toString()));
    }

    private static String text(String code) throws IOException {
        Resource page = new ClassPathResource("problems/" + code + ".md");
        if (!CODE.matcher(code).matches() || !page.exists()) {
            throw Problems.notFound();
        }
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> codes() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:problems/*.md"))
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .map(name -> name.replaceFirst("\\.md$", ""))
                .filter(name -> CODE.matcher(name).matches())
                .sorted()
                .toList();
    }
}
