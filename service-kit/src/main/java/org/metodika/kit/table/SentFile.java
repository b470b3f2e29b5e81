package org.metodika.kit.table;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.metodika.kit.problem.Problems;

/** A file that is the body of a request. */
public final class SentFile {

    private static final int READ_OUT = 4;

    private SentFile() {}

    /**
     * All of it. The type that the sender gives is not trusted; whoever reads the file looks at its first bytes.
     *
     * @throws org.metodika.kit.problem.ProblemException 413 where it is larger
     */
    public static byte[] read(HttpServletRequest request, int largest) throws IOException {
        InputStream body = request.getInputStream();
        byte[] file = body.readNBytes(largest + 1);
        if (file.length > largest) {
            // A sender who is cut off in the middle never reads the answer.
            body.skip((long) READ_OUT * largest);
            throw Problems.contentTooLarge();
        }
        return file;
    }
}
