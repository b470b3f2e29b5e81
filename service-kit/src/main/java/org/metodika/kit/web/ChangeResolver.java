package org.metodika.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.RequestKey;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller the {@link Change} of a writing request: the actor, the version from {@code If-Match} and the key from
 * {@code Idempotency-Key}, bound to the actor so that nobody can meet another's key.
 */
public final class ChangeResolver implements HandlerMethodArgumentResolver {

    /** Header that makes a writing request repeatable. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST_KEY + "}");
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Change.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("Only HTTP requests change things");
        }
        Actor actor = ActorResolver.current();
        Change change = Change.by(actor);
        Long version = version(values(request, HttpHeaders.IF_MATCH));
        if (version != null) {
            change = change.ifVersion(version);
        }
        RequestKey key = key(values(request, IDEMPOTENCY_KEY), actor, request);
        return key == null ? change : change.request(key);
    }

    private static @Nullable Long version(List<String> values) {
        if (values.isEmpty() || values.equals(List.of("*"))) {
            return null;
        }
        Matcher version = VERSION.matcher(values.getFirst().strip());
        if (values.size() > 1 || !version.matches()) {
            throw Problems.malformed(Flaw.at("header:" + HttpHeaders.IF_MATCH, "bad-if-match"));
        }
        return Long.valueOf(version.group(1));
    }

    private static @Nullable RequestKey key(List<String> values, Actor actor, HttpServletRequest request) {
        if (values.isEmpty()) {
            return null;
        }
        String key = values.getFirst();
        if (values.size() > 1 || !KEY.matcher(key).matches()) {
            throw Problems.malformed(Flaw.at("header:" + IDEMPOTENCY_KEY, "bad-idempotency-key", LONGEST_KEY));
        }
        String bound = Ids.from("idempotency-key", actor.subject(), key).toString();
        return new RequestKey(bound, Fingerprint.of(request));
    }

    private static List<String> values(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header));
    }
}
