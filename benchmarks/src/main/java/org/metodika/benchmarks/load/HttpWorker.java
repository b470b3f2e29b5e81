package org.metodika.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A worker with a connection of its own. */
final class HttpWorker implements ClosedLoop.Worker {

    private static final int LONGEST_QUOTE = 300;
    private static final int FAMILY = 100;
    private static final int SUCCESS = 2;

    private final URI server;
    private final Supplier<byte @Nullable []> requests;
    private Connection connection;

    /** @param requests the next request each time it is asked; null when there is none left */
    HttpWorker(URI server, Supplier<byte @Nullable []> requests) throws IOException {
        this.server = server;
        this.requests = requests;
        this.connection = new Connection(server);
    }

    @Override
    public boolean once() throws IOException {
        byte[] request = requests.get();
        if (request == null) {
            return false;
        }
        int status;
        try {
            status = connection.exchange(request);
        } catch (IOException broken) {
            connection.close();
            connection = new Connection(server);
            throw broken;
        }
        if (status / FAMILY != SUCCESS) {
            String body = connection.body();
            throw new IOException(status + " " + body.substring(0, Math.min(body.length(), LONGEST_QUOTE)));
        }
        return true;
    }

    @Override
    public void close() {
        connection.close();
    }
}
