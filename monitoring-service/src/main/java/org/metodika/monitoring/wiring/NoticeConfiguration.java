package org.metodika.monitoring.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.announcement.application.Audiences;
import org.metodika.monitoring.contacts.Contact;
import org.metodika.monitoring.contacts.Contacts;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.monitoring.innovationclass.application.InnovationClasses;
import org.metodika.monitoring.mail.MailHealth;
import org.metodika.monitoring.mail.Mailer;
import org.metodika.monitoring.notice.AnnouncementNotices;
import org.metodika.monitoring.notice.AttestationNotices;
import org.metodika.monitoring.notice.MeetingNotices;
import org.metodika.monitoring.notice.NoticeReaction;
import org.metodika.monitoring.notice.NoticeTexts;
import org.metodika.monitoring.notice.Notices;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mail.javamail.JavaMailSender;

/** What people are told, in their inbox and by mail. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class NoticeConfiguration {

    /** An empty host is none: compose files hand on what is not set. */
    private static final String HOST = "${spring.mail.host:}";

    private static final String MAILED = "'" + HOST + "' != ''";

    @Bean
    Contacts contacts(MongoOperations mongo) {
        return new Contacts(mongo);
    }

    @Bean
    StateProjection<StaffMemberState, Contact> contactsKept(MongoOperations mongo, ContractJson json) {
        return Contacts.projection(mongo, json);
    }

    @Bean
    NoticeTexts noticeTexts(MessageSource messages) {
        return new NoticeTexts(messages);
    }

    @Bean
    Notices notices(MongoOperations mongo, Directory directory, Clock clock, @Value(HOST) String mailServer) {
        return new Notices(mongo, directory, clock, !mailServer.isEmpty());
    }

    @Bean
    Reaction noticesMade(
            Notices notices,
            Directory directory,
            ControlledPrograms programs,
            MongoOperations mongo,
            ContractJson json) {
        return NoticeReaction.of(notices, directory, programs, mongo, json);
    }

    @Bean
    Reaction meetingNoticesMade(Notices notices, Directory directory, InnovationClasses classes, ContractJson json) {
        return MeetingNotices.of(notices, directory, classes, json);
    }

    @Bean
    Reaction attestationNoticesMade(
            Notices notices, Directory directory, ControlledPrograms programs, ContractJson json) {
        return AttestationNotices.of(notices, directory, programs, json);
    }

    @Bean
    Reaction announcementNoticesMade(Notices notices, Audiences audiences, ContractJson json) {
        return AnnouncementNotices.of(notices, audiences, json);
    }

    @Bean
    @ConditionalOnExpression(MAILED)
    Mailer mailer(
            JavaMailSender sender,
            MongoOperations mongo,
            Notices notices,
            NoticeTexts texts,
            Contacts contacts,
            Clock clock,
            MeterRegistry metrics,
            MailSettings settings) {
        return new Mailer(
                sender, mongo, notices, texts, contacts, clock, metrics, settings.from(), settings.platform());
    }

    @Bean
    MailHealth mailSending(MongoOperations mongo, @Value(HOST) String mailServer) {
        return new MailHealth(mongo, !mailServer.isEmpty());
    }
}
