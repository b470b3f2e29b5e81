package org.metodika.monitoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.metodika.test.PlatformTest;
import org.metodika.test.TestClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The service with a clock that tests set; deadlines are watched, watch lists counted and mails sent when they say so. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@PlatformTest(
        properties = {
            "metodika.deadlines.first=P1D",
            "metodika.deadlines.apart=PT0S",
            "metodika.watch-lists.first=P1D",
            "metodika.mail.first=P1D",
            "metodika.mail.apart=PT0S",
            "spring.mail.host=127.0.0.1"
        })
@Import({MonitoringTest.Time.class, Given.class})
public @interface MonitoringTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Time {
        @Bean
        TestClock clock() {
            return new TestClock("2026-11-10T08:00:00Z");
        }
    }
}
