package org.metodika.kit.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Cuts the connection when an answer fails of which a part is out already (an export, a download): a problem would only
 * be appended to it, and a tidy end would let the caller take half a file for the whole.
 */
public final class BrokenAnswers implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenAnswers.class);

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (response.isCommitted() && !Outages.isCallerGone(failure)) {
            LOG.error("The answer to {} {} broke off", request.getMethod(), request.getRequestURI(), failure);
            throw new AnswerBrokenOff();
        }
        return null;
    }

    /** Without a cause: Spring and Tomcat would judge by it that the caller is gone. */
    private static final class AnswerBrokenOff extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AnswerBrokenOff() {
            super("The answer broke off", null, false, false);
        }
    }
}
