package org.metodika.local.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Takes every mail on the loopback address and shows what it took: {@code GET /} answers with the latest ones as JSON, the newest
 * first, {@code GET /?to=address} with those to one address. Nothing is kept on disk.
 */
public final class MailCatcher implements AutoCloseable {

    private static final int MOST_SHOWN = 200;
    /** So many fit into the heap; then it begins anew. */
    private static final int MOST_KEPT = 5_000;

    private final GreenMail server;
    private final HttpServer reader;
    private final ScheduledExecutorService broom;

    private MailCatcher(GreenMail server, HttpServer reader, ScheduledExecutorService broom) {
        this.server = server;
        this.reader = reader;
        this.broom = broom;
    }

    /**
     * Starts it.
     *
     * @param smtpPort port that mail comes to
     * @param readerPort port where it is read, by HTTP
     */
    public static MailCatcher start(int smtpPort, int readerPort) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        GreenMail server =
                new GreenMail(new ServerSetup(smtpPort, loopback.getHostAddress(), ServerSetup.PROTOCOL_SMTP));
        server.start();
        HttpServer reader = HttpServer.create(new InetSocketAddress(loopback, readerPort), 0);
        ScheduledExecutorService broom = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("broom").factory());
        MailCatcher catcher = new MailCatcher(server, reader, broom);
        reader.createContext("/", catcher::show);
        reader.start();
        broom.scheduleWithFixedDelay(catcher::sweep, 1, 1, TimeUnit.MINUTES);
        return catcher;
    }

    @Override
    public void close() {
        broom.shutdownNow();
        reader.stop(0);
        server.stop();
    }

    private void sweep() {
        try {
            if (server.getReceivedMessages().length > MOST_KEPT) {
                server.purgeEmailFromAllMailboxes();
            }
        } catch (RuntimeException | FolderException e) {
            System.err.println("What was caught can't be swept: " + e);
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        try (exchange) {
            String query = exchange.getRequestURI().getRawQuery();
            String to = query != null && query.startsWith("to=")
                    ? URLDecoder.decode(query.substring("to=".length()), StandardCharsets.UTF_8)
                    : "";
            byte[] body = json(to).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (RuntimeException e) {
            System.err.println("What was caught can't be shown: " + e);
        }
    }

    private String json(String to) {
        List<MimeMessage> caught = Arrays.asList(server.getReceivedMessages());
        return caught.reversed().stream()
                .map(MailCatcher::mail)
                .filter(mail -> to.isEmpty()
                        || mail.getOrDefault("to", "").toLowerCase(Locale.ROOT).contains(to.toLowerCase(Locale.ROOT)))
                .limit(MOST_SHOWN)
                .map(MailCatcher::object)
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static Map<String, String> mail(MimeMessage message) {
        try {
            return Map.of(
                    "to", Arrays.toString(message.getRecipients(Message.RecipientType.TO)),
                    "from", Arrays.toString(message.getFrom()),
                    "subject", String.valueOf(message.getSubject()),
                    "messageId", String.valueOf(message.getMessageID()),
                    "text", text(message));
        } catch (MessagingException e) {
            return Map.of("unreadable", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first plain text in it. */
    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = text(inner);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String object(Map<String, String> fields) {
        return fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> quoted(field.getKey()) + ":" + quoted(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u%04x".formatted(c));
                    } else {
                        quoted.append((char) c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
