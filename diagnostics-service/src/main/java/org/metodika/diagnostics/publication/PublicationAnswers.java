package org.metodika.diagnostics.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.function.Function;
import org.metodika.kit.problem.ProblemRenderer;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.table.RowProblems;
import org.metodika.kit.table.SentFile;
import org.metodika.kit.web.Responses;
import org.springframework.http.ResponseEntity;

/** What those hear who publish a version: 201 for a new one, 200 for one that is there already, every mistake with its line. */
public final class PublicationAnswers {

    /** A document of the store holds 16 MB, and Cyrillic letters of a windows-1251 file double. */
    private static final int LARGEST_FILE = 4 * 1024 * 1024;

    private final RowProblems problems;

    public PublicationAnswers(ProblemRenderer renderer) {
        this.problems = new RowProblems(renderer);
    }

    /** The file that is the body of a request. */
    public static byte[] file(HttpServletRequest request) throws IOException {
        return SentFile.read(request, LARGEST_FILE);
    }

    /** @param view what is shown of the version */
    public <T> ResponseEntity<?> answer(Publication<T> publication, Function<T, ?> view, HttpServletRequest request) {
        return switch (publication) {
            case Publication.Decided<T>(Outcome.Done<T>(var done, var repeated)) -> {
                Object shown = view.apply(done.state());
                yield repeated
                        ? Responses.ok(done, shown)
                        : Responses.created(URI.create(request.getRequestURI()), done, shown);
            }
            case Publication.Decided<T>(var outcome) ->
                throw new IllegalStateException("Answered: " + outcome.orProblem());
            case Publication.Unreadable<T>(var reason) -> throw Problems.of(reason);
            case Publication.Wrong<T>(var file, var flaws) -> problems.answer(flaws, file::pointer, request);
        };
    }
}
