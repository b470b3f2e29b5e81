package org.metodika.gateway.route;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.metodika.kit.problem.Problems;

/**
 * A body that is passed on while it is read. What goes wrong with its sender is told apart from what goes wrong with the service:
 * a sender who gives up says nothing about the service.
 */
final class FileBody extends FilterInputStream {

    private final long announced;
    private final long limit;
    private long read;
    private boolean broken;
    private boolean ended;

    /**
     * @param announced length that the sender announced; negative where it is not known before
     * @param limit most bytes
     */
    FileBody(InputStream sent, long announced, long limit) {
        super(sent);
        this.announced = announced;
        this.limit = limit;
    }

    long announced() {
        return announced;
    }

    /** Whether the sender broke off. */
    boolean isBroken() {
        return broken;
    }

    /** Whether all of it was read. */
    boolean isComplete() {
        return ended || read == announced;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int got = read(one, 0, 1);
        return got < 0 ? got : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int got;
        try {
            got = super.read(target, offset, length);
        } catch (IOException gone) {
            broken = true;
            throw gone;
        }
        read += Math.max(got, 0);
        ended = got < 0;
        if (read > limit) {
            throw Problems.contentTooLarge();
        }
        return got;
    }
}
