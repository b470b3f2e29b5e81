package org.metodika.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.ProblemException;

/** A body that is passed on while it is read. */
class FileBodyTest {

    @Test
    void goesThroughUpToItsLimitAndNotBeyond() throws IOException {
        assertThat(new FileBody(new ByteArrayInputStream(new byte[100]), -1, 100).readAllBytes())
                .hasSize(100);
        assertThatThrownBy(() -> new FileBody(new ByteArrayInputStream(new byte[101]), -1, 100).readAllBytes())
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("content-too-large");
    }

    @Test
    void knowsWhetherItsSenderSentAll() throws IOException {
        FileBody announced = new FileBody(new ByteArrayInputStream(new byte[10]), 10, 100);
        FileBody open = new FileBody(new ByteArrayInputStream(new byte[10]), -1, 100);

        announced.readNBytes(9);
        open.readNBytes(9);
        assertThat(announced.isComplete()).isFalse();
        assertThat(open.isComplete()).isFalse();

        announced.readNBytes(1);
        open.readAllBytes();
        assertThat(announced.isComplete()).isTrue();
        assertThat(open.isComplete()).isTrue();
    }

    @Test
    void knowsThatItsSenderBrokeOff() {
        InputStream gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        FileBody body = new FileBody(gone, 10, 100);

        assertThatThrownBy(body::read).isInstanceOf(IOException.class);

        assertThat(body.isBroken()).isTrue();
        assertThat(new FileBody(gone, 10, 100).isBroken()).isFalse();
    }
}
