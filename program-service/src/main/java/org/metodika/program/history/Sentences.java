package org.metodika.program.history;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/**
 * What happened, in the words of people: the texts are {@code history.<type>} without the version, {@code history.other} for
 * types that have none.
 */
final class Sentences {

    /** The facts that a sentence names, in the order of its places. */
    private static final Map<String, List<String>> PLACES = Map.ofEntries(
            Map.entry("program.drafted", List.of("draftedOn")),
            Map.entry("program.content-changed", List.of("activities", "stages", "hours")),
            Map.entry("program.submitted", List.of("submittedOn")),
            Map.entry("program.returned", List.of("returnedOn")),
            Map.entry("program.approved", List.of("orderNumber", "orderDate")),
            Map.entry("program.approval-annulled", List.of("orderNumber", "orderDate")),
            Map.entry("program.transferred", List.of("orderNumber", "orderDate")),
            Map.entry("program.started", List.of("startedOn")),
            Map.entry("program.activity-reported", List.of("doneOn")),
            Map.entry("program.activity-done", List.of("doneOn", "hours")),
            Map.entry("program.stage-passed", List.of("passedOn")),
            Map.entry("program.spending-recorded", List.of("spent", "planned")),
            Map.entry("program.amendment-opened", List.of("number", "foundOn")),
            Map.entry("program.amendment-changed", List.of("number", "activities", "stages", "hours")),
            Map.entry("program.amendment-rejected", List.of("number")),
            Map.entry("program.amended", List.of("orderNumber", "orderDate", "version")),
            Map.entry("program.completed", List.of("completedOn")),
            Map.entry("program.stopped", List.of("stoppedOn")),
            Map.entry("team-program.drafted", List.of("draftedOn", "members")),
            Map.entry("team-program.content-changed", List.of("activities", "stages", "hours")),
            Map.entry("team-program.members-changed", List.of("members")),
            Map.entry("team-program.submitted", List.of("submittedOn")),
            Map.entry("team-program.returned", List.of("returnedOn")),
            Map.entry("team-program.approved", List.of("orderNumber", "orderDate")),
            Map.entry("team-program.member-joined", List.of("orderNumber", "orderDate")),
            Map.entry("team-program.member-left", List.of("leftOn", "membersLeft")),
            Map.entry("team-program.amended", List.of("orderNumber", "orderDate", "version")),
            Map.entry("team-program.stopped", List.of("stoppedOn")),
            Map.entry("team-program.completed", List.of("completedOn")));

    private static final Pattern TYPE = Pattern.compile("org\\.metodika\\.(.+)\\.v[0-9]+");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter RUSSIAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    String of(HistoryRow row, Locale locale) {
        var matcher = TYPE.matcher(row.type());
        String type = matcher.matches() ? matcher.group(1) : row.type();
        Object[] arguments = PLACES.getOrDefault(type, List.of()).stream()
                .map(fact -> readable(row.facts().getOrDefault(fact, ""), locale))
                .toArray();
        String generic = messages.getMessage("history.other", null, locale);
        return Objects.requireNonNullElse(messages.getMessage("history." + type, arguments, generic, locale), generic);
    }

    private static Object readable(Object fact, Locale locale) {
        return fact instanceof String text
                        && DAY.matcher(text).matches()
                        && locale.getLanguage().equals("ru")
                ? RUSSIAN_DATE.format(LocalDate.parse(text))
                : fact;
    }
}
