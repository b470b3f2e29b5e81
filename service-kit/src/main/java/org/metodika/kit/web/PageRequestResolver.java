package org.metodika.kit.web;

import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.problem.Problems;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link PageRequest} that the query asks for. */
public final class PageRequestResolver implements HandlerMethodArgumentResolver {

    private static final int LONGEST_CURSOR = 500;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        PageRequest page = new PageRequest(limit(request.getParameter("limit")), after(request.getParameter("after")));
        if (page.after() != null && page.after().length() > LONGEST_CURSOR) {
            throw page.badCursor();
        }
        return page;
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return PageRequest.DEFAULT;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= PageRequest.SMALLEST && limit <= PageRequest.LARGEST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // Answered like a number out of range.
        }
        throw Problems.malformed(Flaw.at("?limit", "bad-limit", PageRequest.SMALLEST, PageRequest.LARGEST));
    }

    private static @Nullable String after(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
