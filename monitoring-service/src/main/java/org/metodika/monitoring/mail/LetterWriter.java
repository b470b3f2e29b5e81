package org.metodika.monitoring.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.metodika.monitoring.notice.Notice;
import org.metodika.monitoring.notice.NoticeTexts;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes mails: what is due by when, and where to read more. Names of people, difficulties and what an assessor wrote stay in the
 * platform.
 */
final class LetterWriter {

    private final JavaMailSender sender;
    private final NoticeTexts texts;
    private final String from;
    private final String platform;

    /**
     * @param from address that mails come from
     * @param platform address of the platform, for people
     */
    LetterWriter(JavaMailSender sender, NoticeTexts texts, String from, String platform) {
        this.sender = sender;
        this.texts = texts;
        this.from = from;
        this.platform = platform;
    }

    /**
     * A letter as it goes out, in plain text and in HTML.
     *
     * @throws MessagingException where the address is none
     */
    MimeMessage write(Letter letter, String address, Locale locale) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        InternetAddress to = new InternetAddress(address, true);
        helper.setTo(to);
        helper.setFrom(from);
        helper.setSubject(
                letter.isDigest()
                        ? texts.of(
                                "mail.digest.subject", locale, letter.notices().size())
                        : texts.of(
                                "mail.notice.subject",
                                locale,
                                texts.title(letter.notices().getFirst().kind(), locale)));
        helper.setText(plain(letter, locale), html(letter, locale));
        // Machines don't answer to it, and a repetition is recognised.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", messageId(letter));
        return message;
    }

    private String messageId(Letter letter) {
        return "<" + letter.id() + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }

    private String plain(Letter letter, Locale locale) {
        String news = letter.notices().stream()
                .map(notice -> "— " + title(notice, locale) + "\n  " + texts.text(notice, locale))
                .collect(Collectors.joining("\n\n"));
        return String.join(
                "\n\n",
                texts.of("mail.greeting", locale),
                news,
                texts.of("mail.link", locale) + " " + platform,
                texts.of("mail.footer", locale));
    }

    private String html(Letter letter, Locale locale) {
        String news = letter.notices().stream()
                .map(notice -> "<li><p><b>" + escaped(title(notice, locale)) + "</b><br>"
                        + escaped(texts.text(notice, locale)) + "</p></li>")
                .collect(Collectors.joining());
        String link = escaped(platform);
        return "<!DOCTYPE html><html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"utf-8\"></head><body>"
                + "<p>" + escaped(texts.of("mail.greeting", locale)) + "</p><ul>" + news + "</ul><p>"
                + escaped(texts.of("mail.link", locale)) + " <a href=\"" + link + "\">" + link + "</a></p><p><small>"
                + escaped(texts.of("mail.footer", locale)) + "</small></p></body></html>";
    }

    private String title(Notice notice, Locale locale) {
        return texts.title(notice.kind(), locale);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
