package org.metodika.diagnostics.campaign;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.metodika.test.PlatformTest;
import org.metodika.test.TestClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The service with a clock that tests set and a watch over campaigns that goes round when they say so. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@PlatformTest(properties = {"metodika.campaigns.first=P1D", "metodika.campaigns.apart=PT0S"})
@Import(CampaignServiceTest.Time.class)
@interface CampaignServiceTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Time {
        @Bean
        TestClock clock() {
            return new TestClock("2026-10-01T03:00:00Z");
        }
    }
}
