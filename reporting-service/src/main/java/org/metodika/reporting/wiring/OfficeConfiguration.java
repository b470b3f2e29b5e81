package org.metodika.reporting.wiring;

import org.metodika.reporting.office.OfficeSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of the LibreOffice of this machine. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfficeSettings.class)
class OfficeConfiguration {}
