package org.metodika.reporting.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.Order;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.reporting.forms.DocumentType.Param;
import org.metodika.reporting.rows.PersonRow;

/**
 * One gathering of the input of a document: what was said in the request, whom and what the service knows, and what is
 * missing. A definition asks for all that it needs, so that everything missing is told at once, each with who enters it.
 */
public final class Gathering {

    /** Stands in a draft (проект) for what is written in later. */
    private static final String TO_BE_WRITTEN = "__________";

    private final Map<String, String> params;
    private final Known known;
    private final LocalDate today;
    private final boolean draft;
    private final List<Flaw> missing = new ArrayList<>();
    private final Map<UUID, PersonRow> people = new HashMap<>();

    /** @param draft whether number and day of an order may be left to be written in */
    Gathering(Map<String, String> params, Known known, LocalDate today, boolean draft) {
        this.params = Map.copyOf(params);
        this.known = known;
        this.today = today;
        this.draft = draft;
    }

    /** Whether only a draft is wanted. */
    public boolean draft() {
        return draft;
    }

    /** What is missing; empty where the input is whole. */
    List<Flaw> missing() {
        return List.copyOf(missing);
    }

    /** Says that something is missing. */
    public void lacks(String code, Object... arguments) {
        missing.add(Flaw.at("/subjectId", code, arguments));
    }

    /**
     * A text that the document can't do without.
     *
     * @param code key {@code flaw.<code>} of the text that says what is missing and who enters it
     */
    public String need(@Nullable String text, String code) {
        if (text == null || text.isBlank()) {
            lacks(code);
            return "";
        }
        return text.strip();
    }

    /** A day that the document can't do without, in words. */
    public String needDay(@Nullable LocalDate day, String code) {
        if (day == null) {
            lacks(code);
            return "";
        }
        return Russian.date(day);
    }

    /** A text that was said in the request; empty where it wasn't. */
    public String said(Param param) {
        return params.getOrDefault(param.wireName(), "").strip();
    }

    /** A text that must be said in the request. */
    public String mustBeSaid(Param param, String code) {
        String said = said(param);
        return said.isEmpty() ? unsaid(param, code) : said;
    }

    /**
     * A text that the request may say otherwise than the platform knows it; one of them must say it.
     *
     * @param known as it was recorded; null where it wasn't
     */
    public String saidOrKnown(Param param, @Nullable String known, String code) {
        return known == null || known.isBlank() || !said(param).isEmpty() ? mustBeSaid(param, code) : known.strip();
    }

    /** Name of the school. */
    public String school(String schoolId) {
        return need(known.school(schoolId), "document-lacks-school");
    }

    /** The head of the school, who signs. */
    public Signer head(String schoolId) {
        PersonRow head = known.head(schoolId);
        if (head == null) {
            lacks("document-lacks-head");
            return new Signer("", "");
        }
        return new Signer(head.position(), head.initialsAndName());
    }

    /** Looks up whom the document names in one go; those who are absent don't matter. */
    public void meet(Collection<? extends @Nullable UUID> ids) {
        Set<UUID> present = new HashSet<>();
        ids.forEach(id -> {
            if (id != null) {
                present.add(id);
            }
        });
        people.putAll(known.people(present));
    }

    /**
     * A person that the document names.
     *
     * @param code as in {@link #need}, for an absent id
     */
    public Named person(@Nullable UUID id, String code) {
        if (id == null) {
            lacks(code);
            return Named.NOBODY;
        }
        PersonRow person = people.get(id);
        if (person == null) {
            meet(List.of(id));
            person = people.get(id);
        }
        if (person == null) {
            lacks("document-lacks-person");
            return Named.NOBODY;
        }
        return Named.of(person);
    }

    /** A person that the document may do without. */
    public Named personOrNobody(@Nullable UUID id) {
        return id == null ? Named.NOBODY : person(id, "document-lacks-person");
    }

    /** Day of registration in words. */
    public String today() {
        return Russian.date(today);
    }

    /**
     * The requisites of an order (приказ): number and day as the platform knows them, else as the request says.
     *
     * @param order the order as it is recorded; null while it isn't
     */
    public OrderHead order(String schoolId, @Nullable Order order) {
        return new OrderHead(
                school(schoolId),
                number(order, "document-lacks-number"),
                day(order, "document-lacks-date"),
                said(Param.PLACE),
                head(schoolId));
    }

    /**
     * Number of an order or a protocol.
     *
     * @param order number and day as recorded; null while they aren't
     * @param code as in {@link #need}, for one that nobody said either
     */
    public String number(@Nullable Order order, String code) {
        String said = said(Param.NUMBER);
        if (order != null) {
            agree(Param.NUMBER, said.isEmpty() || said.equals(order.number()), order.number());
            return order.number();
        }
        return said.isEmpty() ? unsaid(Param.NUMBER, code) : said;
    }

    /** Its day in words, in the same way. */
    public String day(@Nullable Order order, String code) {
        String said = said(Param.DATE);
        LocalDate day = said.isEmpty() ? null : parsed(said);
        if (order != null) {
            agree(Param.DATE, said.isEmpty() || order.date().equals(day), Russian.shortDate(order.date()));
            return Russian.date(order.date());
        }
        if (day == null) {
            return said.isEmpty() ? unsaid(Param.DATE, code) : "";
        }
        return Russian.date(day);
    }

    private @Nullable LocalDate parsed(String said) {
        try {
            return LocalDate.parse(said);
        } catch (DateTimeException _) {
            missing.add(Flaw.at(pointer(Param.DATE), "document-date"));
            return null;
        }
    }

    private String unsaid(Param param, String code) {
        if (!draft) {
            missing.add(Flaw.at(pointer(param), code));
        }
        return TO_BE_WRITTEN;
    }

    private void agree(Param param, boolean agrees, String recorded) {
        if (!agrees) {
            missing.add(Flaw.at(pointer(param), "document-differs", recorded));
        }
    }

    private static String pointer(Param param) {
        return "/params/" + param.wireName();
    }

    /**
     * Whoever signs.
     *
     * @param position e.g. «Директор», as in the staff list
     * @param name «И. О. Фамилия»
     */
    public record Signer(String position, String name) {}

    /**
     * Requisites of an order.
     *
     * @param place empty where it wasn't said
     */
    public record OrderHead(String school, String number, String date, String place, Signer head) {}

    /**
     * A person as papers name them, in the nominative: no form needs another case.
     *
     * @param full «Соколова Мария Андреевна»
     * @param initials «М. А. Соколова»
     */
    public record Named(String full, String position, String initials) {

        static final Named NOBODY = new Named("", "", "");

        static Named of(PersonRow person) {
            return new Named(person.fullName(), person.position(), person.initialsAndName());
        }
    }
}
