package org.metodika.diagnostics.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is said of a version beside its list: in JSON in the file itself, for a table by parameters of the address, which give way.
 *
 * @param flaws what can't be understood
 */
public record Heading(
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable LocalDate validFrom,
        List<Flaw> flaws) {

    private static final int LONGEST_TITLE = 300;

    /** What the parameters of an address say. */
    public static Heading told(@Nullable String title, @Nullable String titleEn, @Nullable LocalDate validFrom) {
        List<Flaw> flaws = new ArrayList<>();
        return new Heading(line("?title", title, flaws), line("?titleEn", titleEn, flaws), validFrom, flaws);
    }

    /**
     * The same with what the file says instead, where it says something.
     *
     * @param address what the address says and the file may repeat, by its name
     */
    public Heading with(PublishedFile file, Map<String, Object> address, List<String> others) {
        if (!file.isJson()) {
            return this;
        }
        ObjectNode said = file.heading();
        List<Flaw> found = new ArrayList<>(flaws);
        List<String> known = new ArrayList<>(others);
        known.addAll(address.keySet());
        known.add("title");
        for (String name : said.propertyNames()) {
            if (!known.contains(name)) {
                found.add(Flaw.at("/" + name, "unknown-field", name, String.join(", ", known)));
            }
        }
        address.forEach((name, value) -> {
            JsonNode repeated = said.get(name);
            if (repeated != null && !repeated.asString("").equals(value.toString())) {
                found.add(Flaw.at("/" + name, "not-as-in-address", value));
            }
        });
        JsonNode both = said.get("title");
        if (both != null && !both.isObject()) {
            found.add(Flaw.at("/title", "not-an-object"));
        }
        String ru = line("/title/ru", text(said, "/title/ru", found), found);
        String en = line("/title/en", text(said, "/title/en", found), found);
        LocalDate from = others.contains("validFrom") ? day(said, found) : null;
        return new Heading(
                ru == null ? title : ru,
                en == null ? titleEn : en,
                from == null ? validFrom : from,
                List.copyOf(found));
    }

    private static @Nullable LocalDate day(ObjectNode said, List<Flaw> flaws) {
        String text = text(said, "/validFrom", flaws);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            flaws.add(Flaw.at("/validFrom", "not-a-date"));
            return null;
        }
    }

    private static @Nullable String text(ObjectNode said, String pointer, List<Flaw> flaws) {
        JsonNode value = said.at(pointer);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            flaws.add(Flaw.at(pointer, "not-a-text"));
            return null;
        }
        return value.asString();
    }

    private static @Nullable String line(String pointer, @Nullable String text, List<Flaw> flaws) {
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            flaws.add(Flaw.at(pointer, "not-blank"));
        } else if (text.length() > LONGEST_TITLE) {
            flaws.add(Flaw.at(pointer, "size-max", LONGEST_TITLE));
        }
        return text.strip();
    }
}
