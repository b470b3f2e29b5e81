package org.metodika.kit.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.RequestKey;

/**
 * A file that came with a request, in a temporary file that goes when this is closed. It was hashed on the way, so that it is read
 * once.
 *
 * @param name name for people, cleaned ({@link DisplayName}); never a path
 * @param bytes size
 * @param sha256 hash of the content, 64 hexadecimal digits
 */
public record ReceivedFile(Path path, String name, long bytes, String sha256) implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    /**
     * Receives a file.
     *
     * @param sentName name that the sender gives it; null for none
     * @param content its content, read once and closed
     * @param largest most bytes
     * @throws org.metodika.kit.problem.ProblemException 413 where it is larger
     */
    public static ReceivedFile receive(@Nullable String sentName, InputStream content, long largest)
            throws IOException {
        Path path = Files.createTempFile("received-", ".part");
        try {
            MessageDigest digest = digest();
            long bytes = copy(new DigestInputStream(content, digest), path, largest);
            return new ReceivedFile(
                    path, DisplayName.of(sentName), bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    /** The body of a form is not hashed with its request: the same key with another file is another request. */
    public Change bind(Change change) {
        RequestKey request = change.request();
        return request == null ? change : change.request(new RequestKey(request.key(), request.fingerprint() + sha256));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static long copy(InputStream content, Path path, long largest) throws IOException {
        long bytes = 0;
        try (InputStream in = content;
                OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[BUFFER];
            int read = in.read(buffer);
            while (read >= 0) {
                bytes += read;
                if (bytes > largest) {
                    throw Problems.contentTooLarge();
                }
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
        }
        return bytes;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
