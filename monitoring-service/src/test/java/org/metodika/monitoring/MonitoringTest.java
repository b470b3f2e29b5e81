package org.metodika.monitoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.metodika.test.PlatformTest;
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
@Import({TestClock.Setting.class, Given.class})
@interface MonitoringTest {}
