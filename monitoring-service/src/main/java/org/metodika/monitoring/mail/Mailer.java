package org.metodika.monitoring.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.contacts.Contact;
import org.metodika.monitoring.contacts.Contacts;
import org.metodika.monitoring.mail.MailQueue.Result;
import org.metodika.monitoring.notice.Mailing;
import org.metodika.monitoring.notice.NoticeTexts;
import org.metodika.monitoring.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sends what people are told by mail. A wrong address ends one letter alone; what a server doesn't take now is tried again later and
 * later, for about two days.
 */
public class Mailer {

    private static final Logger log = LoggerFactory.getLogger(Mailer.class);

    private static final int NOTICES_AT_ONCE = 500;
    /** Letters of one connection. */
    private static final int LETTERS_AT_ONCE = 50;

    private static final List<Duration> AGAIN_AFTER = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(30));

    private static final String NO_ADDRESS = "NO_ADDRESS";
    private static final String ADDRESS_REFUSED = "ADDRESS_REFUSED";
    private static final String MAIL_REFUSED = "MAIL_REFUSED";
    private static final String SERVER_AWAY = "SERVER_AWAY";

    private final JavaMailSender sender;
    private final MailQueue queue;
    private final LetterWriter writer;
    private final Notices notices;
    private final Contacts contacts;
    private final Clock clock;
    private final Counter sent;
    private final Counter failed;

    /**
     * @param from address that mails come from
     * @param platform address of the platform, for people
     */
    public Mailer(
            JavaMailSender sender,
            MongoOperations mongo,
            Notices notices,
            NoticeTexts texts,
            Contacts contacts,
            Clock clock,
            MeterRegistry metrics,
            String from,
            String platform) {
        this.sender = sender;
        this.queue = new MailQueue(mongo);
        this.writer = new LetterWriter(sender, texts, from, platform);
        this.notices = notices;
        this.contacts = contacts;
        this.clock = clock;
        this.sent = Counter.builder("mails.sent")
                .description("Mails that the mail server took")
                .register(metrics);
        this.failed = Counter.builder("mails.failed")
                .description("Mails that were given up")
                .register(metrics);
    }

    /** Sends everything whose time has come; one instance at a time. */
    @Scheduled(initialDelayString = "${metodika.mail.first}", fixedDelayString = "${metodika.mail.every}")
    @SchedulerLock(
            name = "mailer",
            lockAtMostFor = "${metodika.mail.longest}",
            lockAtLeastFor = "${metodika.mail.apart}")
    public void send() {
        List<Letter> due;
        do {
            due = queue.due(clock.instant(), NOTICES_AT_ONCE);
        } while (!due.isEmpty() && send(due));
    }

    /** Whether the server took part; with one that is away the rest waits for the next run. */
    private boolean send(List<Letter> letters) {
        List<UUID> people = letters.stream().map(Letter::recipientId).distinct().toList();
        Map<UUID, Contact> addresses = contacts.of(people);
        Map<UUID, String> languages = notices.languages(people);
        for (int from = 0; from < letters.size(); from += LETTERS_AT_ONCE) {
            List<Letter> some = letters.subList(from, Math.min(letters.size(), from + LETTERS_AT_ONCE));
            List<Result> results = new ArrayList<>();
            Map<MimeMessage, Letter> written = new LinkedHashMap<>();
            for (Letter letter : some) {
                Locale locale = Locale.of(languages.getOrDefault(letter.recipientId(), "ru"));
                write(letter, address(addresses.get(letter.recipientId())), locale, written, results);
            }
            Map<MimeMessage, Exception> failures = hand(written);
            written.forEach((message, letter) -> results.add(result(letter, failures.get(message))));
            queue.settle(results);
            count(results);
            if (results.stream().anyMatch(result -> result.reason().equals(SERVER_AWAY))) {
                log.warn("The mail server is away; {} mails wait", failures.size());
                return false;
            }
        }
        return true;
    }

    private void write(
            Letter letter,
            @Nullable String address,
            Locale locale,
            Map<MimeMessage, Letter> written,
            List<Result> results) {
        if (address == null) {
            results.add(new Result(letter, Mailing.State.FAILED, clock.instant(), NO_ADDRESS));
            return;
        }
        try {
            written.put(writer.write(letter, address, locale), letter);
        } catch (MessagingException e) {
            results.add(new Result(letter, Mailing.State.FAILED, clock.instant(), ADDRESS_REFUSED));
        }
    }

    /** Gives the mails to the server; answers why for each that it didn't take. */
    private Map<MimeMessage, Exception> hand(Map<MimeMessage, Letter> written) {
        if (written.isEmpty()) {
            return Map.of();
        }
        try {
            sender.send(written.keySet().toArray(MimeMessage[]::new));
            return Map.of();
        } catch (MailSendException e) {
            return e.getFailedMessages().entrySet().stream()
                    .filter(each -> each.getKey() instanceof MimeMessage)
                    .collect(Collectors.toMap(each -> (MimeMessage) each.getKey(), Map.Entry::getValue));
        } catch (MailException e) {
            return written.keySet().stream().collect(Collectors.toMap(message -> message, message -> e));
        }
    }

    private Result result(Letter letter, @Nullable Exception failure) {
        Instant now = clock.instant();
        return switch (failure) {
            case null -> new Result(letter, Mailing.State.SENT, now, "");
            case SendFailedException refused
            when hasInvalid(refused) -> new Result(letter, Mailing.State.FAILED, now, ADDRESS_REFUSED);
            case SendFailedException refused -> later(letter, now, MAIL_REFUSED);
            default -> later(letter, now, SERVER_AWAY);
        };
    }

    private static boolean hasInvalid(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }

    private static Result later(Letter letter, Instant now, String reason) {
        int attempts = letter.attempts();
        return attempts < AGAIN_AFTER.size()
                ? new Result(letter, Mailing.State.WAITING, now.plus(AGAIN_AFTER.get(attempts)), reason)
                : new Result(letter, Mailing.State.FAILED, now, reason);
    }

    private @Nullable String address(@Nullable Contact contact) {
        if (contact == null) {
            return null;
        }
        LocalDate left = contact.dismissedOn();
        return left != null && left.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                ? null
                : contact.email();
    }

    private void count(List<Result> results) {
        for (Result result : results) {
            switch (result.state()) {
                case SENT -> sent.increment();
                case FAILED -> failed.increment();
                case WAITING -> {}
            }
        }
    }
}
