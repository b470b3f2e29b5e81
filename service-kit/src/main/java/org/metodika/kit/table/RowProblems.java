package org.metodika.kit.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.problem.ProblemRenderer;
import org.metodika.kit.problem.ProblemRenderer.FieldProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The problem {@code import-has-errors}: every mistake of a file with its line, column and value. */
public final class RowProblems {

    /** So many mistakes are named; whoever mends them sees the rest. */
    private static final int MOST_NAMED = 1000;

    private final ProblemRenderer renderer;

    public RowProblems(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * One entry of {@code errors}.
     *
     * @param sheet sheet of the book; absent for a table that is alone in its file
     * @param line line of the file, or row of the sheet
     * @param column heading as it stands in the file
     * @param value what stands there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowProblem(
            String pointer,
            String code,
            String message,
            @Nullable String sheet,
            int line,
            String column,
            String value) {}

    /** The answer with these mistakes, in their order. */
    public ResponseEntity<Object> answer(List<RowFlaw> flaws, HttpServletRequest request) {
        return answer(flaws, RowFlaw::pointer, request);
    }

    /** @param pointer where each of them stands, for what is no table */
    public ResponseEntity<Object> answer(
            List<RowFlaw> flaws, Function<RowFlaw, String> pointer, HttpServletRequest request) {
        List<RowFlaw> named = flaws.subList(0, Math.min(MOST_NAMED, flaws.size()));
        ProblemException problem = new ProblemException(
                "import-has-errors",
                HttpStatus.UNPROCESSABLE_CONTENT,
                List.of(flaws.size(), named.size()),
                named.stream()
                        .map(flaw -> new Flaw(pointer.apply(flaw), flaw.code(), flaw.arguments()))
                        .toList(),
                null);
        ResponseEntity<Object> answer = renderer.answer(problem, request, new HttpHeaders());
        if (answer.getBody() instanceof ProblemDetail document && document.getProperties() != null) {
            document.setProperty("errors", placed(document.getProperties().get("errors"), named));
            document.setProperty("totalErrors", flaws.size());
        }
        return answer;
    }

    private static List<RowProblem> placed(@Nullable Object told, List<RowFlaw> flaws) {
        List<RowProblem> placed = new ArrayList<>();
        if (told instanceof List<?> texts) {
            for (int i = 0; i < flaws.size(); i++) {
                RowFlaw flaw = flaws.get(i);
                if (texts.get(i) instanceof FieldProblem(String pointer, String code, String message)) {
                    String sheet =
                            flaw.sheet().shown().isEmpty() ? null : flaw.sheet().shown();
                    placed.add(new RowProblem(pointer, code, message, sheet, flaw.line(), flaw.column(), flaw.value()));
                }
            }
        }
        return placed;
    }
}
