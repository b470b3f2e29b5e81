package org.metodika.gateway.header;

import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;

/** Keeps to itself what a service says about its machinery, and the headers that are the gateway's to set. */
public final class SilentBackends implements ResponseHttpHeadersFilter {

    private static final List<String> KEPT_BACK = List.of("Server", "X-Powered-By", "Via", RequestIds.HEADER);

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerResponse answer) {
        HttpHeaders sent = new HttpHeaders();
        sent.putAll(received);
        KEPT_BACK.forEach(sent::remove);
        return sent;
    }
}
