package org.metodika.program.directory;

import org.junit.jupiter.api.Test;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Tokens;

@PlatformTest
class BigTmpIT {
    private final Api api;

    BigTmpIT(Api api) {
        this.api = api;
    }

    @Test
    void big() {
        Municipality town = new Municipality(api).withSchools();
        StringBuilder file = new StringBuilder(Municipality.STAFF);
        for (int i = 1; i <= 5000; i++) {
            file.append(town.row(String.valueOf(i), "Иванова", "учитель", i > 1 ? "1" : "", ""));
        }
        for (int k = 0; k < 2; k++) {
            long t = System.nanoTime();
            var r = town.file(Tokens.methodist(), "staff", file.toString());
            long t2 = System.nanoTime();
            var done = town.apply(r);
            long t3 = System.nanoTime();
            org.slf4j.LoggerFactory.getLogger("BIG")
                    .info("BIG accept {} ms apply {} ms {}", (t2 - t) / 1000000, (t3 - t2) / 1000000, done);
        }
    }
}
