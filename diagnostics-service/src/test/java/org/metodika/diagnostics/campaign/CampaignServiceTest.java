package org.metodika.diagnostics.campaign;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.metodika.test.PlatformTest;
import org.springframework.context.annotation.Import;

/** The service with a clock that tests set and a watch over campaigns that goes round when they say so. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@PlatformTest(properties = {"metodika.campaigns.first=P1D", "metodika.campaigns.apart=PT0S"})
@Import(TestClock.Setting.class)
@interface CampaignServiceTest {}
