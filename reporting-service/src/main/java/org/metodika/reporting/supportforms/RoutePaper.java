package org.metodika.reporting.supportforms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.route.RouteCheckpoint;
import org.metodika.contracts.route.RouteState;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.forms.DocumentDefinition;
import org.metodika.reporting.forms.DocumentType;
import org.metodika.reporting.forms.Gathering;
import org.metodika.reporting.forms.Gathering.Named;
import org.metodika.reporting.forms.Russian;
import org.metodika.reporting.texts.Texts;
import org.springframework.stereotype.Component;

/**
 * Индивидуальный образовательный маршрут with its factors, dominant and place (C09, C10) and its checkpoints (C12). The diary
 * is not on it: fewer people may read that than papers.
 */
@Component
final class RoutePaper implements DocumentDefinition<RouteState> {

    private static final DocumentType TYPE =
            DocumentType.paper("individual-route", "Индивидуальный образовательный маршрут", "route");

    private final Copies copies;
    private final Texts texts = Texts.russian();

    RoutePaper(Copies copies) {
        this.copies = copies;
    }

    /**
     * What stands on the paper.
     *
     * @param outcome how it ended; empty while it goes on
     */
    record Input(
            String school,
            Named teacher,
            Named mentor,
            String title,
            String dominant,
            String place,
            String help,
            Factors factors,
            List<Checkpoint> checkpoints,
            String agreedOn,
            String closedOn,
            String outcome,
            String result) {}

    /** What the route is made from (C09). */
    record Factors(
            String experience,
            String requests,
            String competenceLevel,
            String achievements,
            String strengths,
            String weaknesses) {}

    record Checkpoint(String number, String topic, String form, String day) {}

    @Override
    public DocumentType type() {
        return TYPE;
    }

    @Override
    public Optional<RouteState> find(String id) {
        return copies.find(Kinds.ROUTE, id);
    }

    @Override
    public String schoolId(RouteState route) {
        return route.schoolId();
    }

    @Override
    public UUID teacherId(RouteState route) {
        return route.teacherId();
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Input input(RouteState route, Gathering gathering) {
        if (route.agreedOn() == null && !gathering.draft()) {
            gathering.lacks("document-lacks-agreement");
        }
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (RouteCheckpoint checkpoint : route.checkpoints()) {
            checkpoints.add(new Checkpoint(
                    String.valueOf(checkpoints.size() + 1),
                    checkpoint.topic(),
                    form(checkpoint),
                    checkpoint.plannedOn() == null ? "" : Russian.shortDate(checkpoint.plannedOn())));
        }
        return new Input(
                gathering.school(route.schoolId()),
                gathering.person(route.teacherId(), "document-lacks-person"),
                gathering.personOrNobody(route.mentorId()),
                route.title(),
                name("route.dominant", route.dominant()),
                name("route.place", route.place()),
                route.help().stream().map(code -> texts.name("help", code)).collect(Collectors.joining(", ")),
                new Factors(
                        route.basis().experience(),
                        route.basis().requests(),
                        route.basis().competenceLevel(),
                        route.basis().achievements(),
                        route.basis().strengths(),
                        route.basis().weaknesses()),
                checkpoints,
                day(route.agreedOn()),
                day(route.closedOn()),
                name("route.ground", route.ground()),
                route.result() == null ? "" : route.result());
    }

    /** «собеседование с наставником». */
    private String form(RouteCheckpoint checkpoint) {
        String form = name("checkpoint.form", checkpoint.form());
        String counterpart = checkpoint.counterpart();
        return counterpart == null ? form : form + " " + texts.name("route.counterpart", counterpart);
    }

    private String name(String family, @Nullable String code) {
        return code == null ? "" : texts.name(family, code);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Russian.date(day);
    }
}
