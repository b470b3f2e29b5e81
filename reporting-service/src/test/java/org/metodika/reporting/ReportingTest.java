package org.metodika.reporting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.metodika.test.PlatformTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A test of the running service in which it is always 16:00 of 22 November in Moscow, 01:00 of the 23rd in Kamchatka. */
@PlatformTest
@Import(ReportingTest.StoppedTime.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReportingTest {

    /** The clock of the service. */
    @TestConfiguration(proxyBeanMethods = false)
    class StoppedTime {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-22T13:00:00Z"), ZoneOffset.UTC);
        }
    }
}
