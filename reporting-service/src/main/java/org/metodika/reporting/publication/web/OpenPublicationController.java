package org.metodika.reporting.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.OpenToAnyone;
import org.metodika.kit.problem.Problems;
import org.metodika.reporting.publication.application.Publications;
import org.metodika.reporting.publication.domain.Publication;
import org.metodika.reporting.publication.domain.PublicationNumber;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What anybody may read: as a page to be put into the site of an organisation, and as JSON. The page needs no script; any site may show
 * it in a frame, since there is nothing on it to be tricked into.
 */
@RestController
@RequestMapping("/open/publications")
@Tag(name = "publications", description = "Person-free digests for the sites of organisations")
@SecurityRequirements
@OpenToAnyone("Digests are made for the public: no person can be recognised in them")
final class OpenPublicationController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Duration CACHED = Duration.ofMinutes(5);
    private static final int EARLIER = 24;

    private final Publications publications;

    OpenPublicationController(Publications publications) {
        this.publications = publications;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "The newest digest that holds, as a page")
    ResponseEntity<String> newestPage(@RequestParam(required = false) @Nullable String school) {
        List<Publication> last = publications.last(EARLIER);
        return page(newest(last), last, school);
    }

    @GetMapping(path = "/data", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The newest digest that holds, as JSON")
    ResponseEntity<PublicationView> newestData(@RequestParam(required = false) @Nullable String school) {
        return data(newest(publications.last(EARLIER)), school);
    }

    @GetMapping(path = "/{number}", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "A digest as a page; a withdrawn one says why (410)")
    ResponseEntity<String> page(
            @PathVariable int number,
            @Parameter(description = "Only this school and all together") @RequestParam(required = false) @Nullable
                    String school) {
        return page(find(number), publications.last(EARLIER), school);
    }

    @GetMapping(path = "/{number}/data", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A digest as JSON; a withdrawn one has no tables (410)")
    ResponseEntity<PublicationView> data(
            @PathVariable int number, @RequestParam(required = false) @Nullable String school) {
        return data(find(number), school);
    }

    private Publication find(int number) {
        return publications
                .find(new PublicationNumber(number))
                .orElseThrow(Problems::notFound)
                .state();
    }

    private static Publication newest(List<Publication> last) {
        Optional<Publication> holds = last.stream()
                .filter(publication -> publication.withdrawn() == null)
                .findFirst();
        return holds.orElseThrow(Problems::notFound);
    }

    private static ResponseEntity<String> page(
            Publication publication, List<Publication> last, @Nullable String school) {
        String page = PublicationPage.of(view(publication, school), last, school);
        return open(publication, page)
                .contentType(HTML)
                .header("Content-Security-Policy", PublicationPage.POLICY)
                .body(page);
    }

    private static ResponseEntity<PublicationView> data(Publication publication, @Nullable String school) {
        PublicationView view = view(publication, school);
        return open(publication, view.toString()).body(view);
    }

    private static PublicationView view(Publication publication, @Nullable String school) {
        if (school != null
                && publication.schools().stream().noneMatch(one -> one.id().equals(school))) {
            throw Problems.notFound();
        }
        return PublicationView.of(publication, school);
    }

    private static ResponseEntity.BodyBuilder open(Publication publication, String content) {
        return ResponseEntity.status(publication.withdrawn() == null ? HttpStatus.OK : HttpStatus.GONE)
                .cacheControl(CacheControl.maxAge(CACHED).cachePublic())
                .eTag(DigestUtils.md5DigestAsHex(content.getBytes(StandardCharsets.UTF_8)))
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
