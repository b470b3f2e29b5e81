package org.metodika.kit.web;

import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Actors;
import org.metodika.kit.problem.Problems;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the {@link Actor} behind the verified token. */
public final class ActorResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return current();
    }

    /**
     * Who sent the running request.
     *
     * @throws org.metodika.kit.problem.ProblemException 401 where there is no verified token
     */
    static Actor current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken verified) {
            return Actors.from(verified.getToken());
        }
        throw Problems.unauthenticated();
    }
}
