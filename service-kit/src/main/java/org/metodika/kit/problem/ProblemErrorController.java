package org.metodika.kit.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.OpenToAll;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What fails before or behind the controllers (filters, the servlet container) is answered with a problem too. */
@RestController
@OpenToAll("Says only that a request failed")
public final class ProblemErrorController implements ErrorController {

    private final ProblemRenderer renderer;
    private final ProblemHandler handler;

    public ProblemErrorController(ProblemRenderer renderer, ProblemHandler handler) {
        this.renderer = renderer;
        this.handler = handler;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    @Nullable
    ResponseEntity<Object> error(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null;
        }
        Throwable failure =
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
        return renderer.answer(handler.problem(failure, status(request), request), request, new HttpHeaders());
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        // Whoever calls the page itself asks for something that is not there.
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }
}
