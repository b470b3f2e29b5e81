package org.metodika.gateway.route;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Set;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The client that calls services. It writes and reads in the thread of the request, which is a virtual one; handing each
 * call over to threads of a client's own costs more than the rest of the call.
 */
public final class BackendClient {

    /** More than requests the web server takes at once: nobody ever waits for a connection. */
    private static final int MOST_CONNECTIONS = 20_000;

    /** Shorter than services keep an idle connection, so that it is dropped here first. */
    private static final TimeValue KEPT = TimeValue.ofSeconds(30);

    /** A connection that was idle for so long is looked at before it is used: its service may have gone. */
    private static final TimeValue LOOKED_AT_AFTER = TimeValue.ofSeconds(1);

    private BackendClient() {}

    /** A client that passes on what it is given, and neither follows, unpacks, remembers nor adds anything. */
    public static CloseableHttpClient of(RouteSettings settings) {
        return HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                        .setMaxConnPerRoute(MOST_CONNECTIONS)
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                                .setValidateAfterInactivity(LOOKED_AT_AFTER)
                                .build())
                        .build())
                .setRequestExecutor(new SilenceWithinAnswers(Timeout.of(settings.idle())))
                .setRetryStrategy(new ReadsOnceMore())
                .setKeepAliveStrategy((answer, context) -> KEPT)
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .disableDefaultUserAgent()
                .build();
    }

    /**
     * Settings of one call.
     *
     * @param timeout how long the service may take until its answer begins
     */
    public static RequestConfig request(Duration timeout) {
        return RequestConfig.custom()
                .setResponseTimeout(Timeout.of(timeout))
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
    }

    /** From the beginning of an answer on only silence counts, however long the answer takes as a whole. */
    private static final class SilenceWithinAnswers extends HttpRequestExecutor {

        private final Timeout longest;

        private SilenceWithinAnswers(Timeout longest) {
            this.longest = longest;
        }

        @Override
        public ClassicHttpResponse execute(
                ClassicHttpRequest request,
                HttpClientConnection connection,
                HttpResponseInformationCallback information,
                HttpContext context)
                throws IOException, HttpException {
            ClassicHttpResponse answer = super.execute(request, connection, information, context);
            connection.setSocketTimeout(longest);
            return answer;
        }
    }

    /** A read whose connection turns out to be closed is sent once more, a change never. */
    private static final class ReadsOnceMore implements HttpRequestRetryStrategy {

        private static final Set<String> READS = Set.of("GET", "HEAD");

        @Override
        public boolean retryRequest(HttpRequest request, IOException failure, int times, HttpContext context) {
            return times == 1
                    && READS.contains(request.getMethod())
                    && !(failure instanceof InterruptedIOException)
                    && !(failure instanceof ConnectException);
        }

        @Override
        public boolean retryRequest(HttpResponse answer, int times, HttpContext context) {
            return false;
        }

        @Override
        public TimeValue getRetryInterval(HttpResponse answer, int times, HttpContext context) {
            return TimeValue.ZERO_MILLISECONDS;
        }
    }
}
