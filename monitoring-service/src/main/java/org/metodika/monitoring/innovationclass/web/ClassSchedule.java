package org.metodika.monitoring.innovationclass.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.monitoring.daylist.DayFilter;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.innovationclass.application.InnovationClasses;
import org.metodika.monitoring.innovationclass.domain.ClassPlan;
import org.metodika.monitoring.innovationclass.domain.InnovationClass;
import org.metodika.monitoring.innovationclass.domain.Seat;
import org.metodika.monitoring.innovationclass.domain.Standing;
import org.metodika.monitoring.innovationclass.domain.Status;
import org.metodika.monitoring.innovationclass.web.ClassViews.ClassView;
import org.metodika.monitoring.innovationclass.web.ClassViews.ListedClass;
import org.metodika.monitoring.innovationclass.web.ClassViews.SeatView;
import org.metodika.monitoring.innovationclassrows.InnovationClassRow;
import org.springframework.context.MessageSource;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** The schedule as answers: with the names of those whom the caller may see. */
@Component
final class ClassSchedule {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final DayList<InnovationClassRow> rows;
    private final InnovationClasses classes;
    private final Directory directory;
    private final CodeWords words;

    ClassSchedule(
            DayList<InnovationClassRow> rows, InnovationClasses classes, Directory directory, MessageSource messages) {
        this.rows = rows;
        this.classes = classes;
        this.directory = directory;
        this.words = new CodeWords(messages);
    }

    /** Which classes are asked for; what is absent does not matter. */
    record ClassQuery(
            @Parameter(description = "School code of the school that holds it") @Nullable @Size(max = 100)
            String school,

            @Parameter(description = "true: only those of the centre") @Nullable
            Boolean centre,

            @Parameter(description = "First day") @Nullable LocalDate from,
            @Parameter(description = "Last day") @Nullable LocalDate until,

            @Parameter(description = "How it stands") @Nullable
            Status status,

            @Parameter(description = "true: only those that the caller has signed up for") @Nullable
            Boolean mine) {}

    Page<ListedClass> page(ClassQuery query, PageRequest page, Actor actor) {
        Page<InnovationClassRow> found = rows.page(wanted(query, actor), page);
        return new Page<>(dressed(found.items(), actor), found.next());
    }

    /** The schedule as people print it, all of it. */
    Export<ListedClass> table(ClassQuery query, Actor actor) {
        return Table.<ListedClass>named("school-of-innovations")
                .column("table.innovation-class.day", ListedClass::day)
                .column("table.innovation-class.starts-at", ListedClass::startsAt)
                .column("table.innovation-class.topic", ListedClass::topic)
                .column("table.innovation-class.lecturer", ListedClass::lecturer)
                .column("table.innovation-class.hours", ListedClass::hours)
                .column("table.innovation-class.place", ListedClass::place)
                .column("table.innovation-class.places", ListedClass::places)
                .column("table.innovation-class.signed-up", ListedClass::signedUp)
                .column("table.innovation-class.attended", ListedClass::attended)
                .column(
                        "table.innovation-class.status",
                        row -> words.of("innovation-class-status", row.status().name()))
                .column("table.innovation-class.school", ListedClass::schoolId)
                .column("table.innovation-class.id", ListedClass::id)
                .of(rows.pages(wanted(query, actor)).flatMap(page -> dressed(page.items(), actor).stream()));
    }

    ClassView view(InnovationClass held, Actor actor) {
        ClassPlan plan = held.plan();
        List<Seat> seen = seen(held, held.signedUp(), actor);
        List<Seat> came = held.standing() instanceof Standing.Held(var attended) ? seen(held, attended, actor) : null;
        Set<UUID> people = new HashSet<>();
        Stream.concat(seen.stream(), Stream.ofNullable(came).flatMap(List::stream))
                .forEach(seat -> people.add(seat.person().value()));
        StaffId lecturer = plan.lecturer();
        if (lecturer != null) {
            people.add(lecturer.value());
        }
        Map<UUID, String> names = directory.names(people);
        UUID self = actor.staffId();
        return new ClassView(
                held.id(),
                held.schoolId(),
                plan.topic(),
                lecturer == null ? null : lecturer.value(),
                lecturer == null ? plan.lecturerName() : names.get(lecturer.value()),
                plan.day(),
                plan.startsAt() == null ? null : plan.startsAt().toString(),
                plan.hours(),
                plan.place(),
                plan.places(),
                held.signedUp().size(),
                self != null && held.has(new StaffId(self)),
                held.standing().status(),
                held.standing() instanceof Standing.Cancelled(var reason) ? reason : null,
                views(seen, names),
                came == null ? null : views(came, names));
    }

    private List<Seat> seen(InnovationClass held, List<Seat> seats, Actor actor) {
        return seats.stream().filter(seat -> classes.seesWho(actor, held, seat)).toList();
    }

    private static List<SeatView> views(List<Seat> seats, Map<UUID, String> names) {
        return seats.stream()
                .map(seat -> new SeatView(
                        seat.person().value(), names.get(seat.person().value()), seat.schoolId()))
                .toList();
    }

    private List<Criteria> wanted(ClassQuery query, Actor actor) {
        Reach reach = classes.toSee(actor);
        String own = reach.schoolId();
        DayFilter wanted = DayFilter.within(
                        own == null ? new Criteria() : where("schoolId").in(own, InnovationClassRow.OF_CENTRE))
                .equal("schoolId", query.school())
                .equal("status", query.status())
                .until(query.until());
        if (query.from() != null) {
            wanted.and(where("date").gte(query.from()));
        }
        if (query.centre() != null) {
            Criteria school = where("schoolId");
            wanted.and(
                    query.centre() ? school.is(InnovationClassRow.OF_CENTRE) : school.ne(InnovationClassRow.OF_CENTRE));
        }
        if (Boolean.TRUE.equals(query.mine())) {
            // Nobody of the centre has a place.
            wanted.and(where("people")
                    .is(actor.staffId() == null ? "" : actor.staffId().toString()));
        }
        return wanted.conditions();
    }

    private List<ListedClass> dressed(List<InnovationClassRow> found, Actor actor) {
        Map<UUID, String> names = directory.names(found.stream()
                .flatMap(row -> Stream.ofNullable(row.lecturerId()))
                .collect(Collectors.toSet()));
        UUID self = actor.staffId();
        return found.stream()
                .map(row -> new ListedClass(
                        row.id(),
                        row.schoolId().equals(InnovationClassRow.OF_CENTRE) ? null : row.schoolId(),
                        row.topic(),
                        row.lecturerId(),
                        row.lecturerId() == null ? row.lecturer() : names.get(row.lecturerId()),
                        row.date(),
                        row.startsAt(),
                        BigDecimal.valueOf(row.minutes()).divide(MINUTES, 2, RoundingMode.UNNECESSARY),
                        row.place(),
                        row.places(),
                        row.people().size(),
                        self != null && row.people().contains(self),
                        Status.valueOf(row.status()),
                        row.status().equals(Status.HELD.name()) ? row.attended() : null))
                .toList();
    }
}
