package org.metodika.monitoring.workingcalendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.monitoring.workingcalendar.application.SchoolCalendar;
import org.metodika.monitoring.workingcalendar.application.WorkingCalendars;
import org.metodika.monitoring.workingcalendar.domain.Reminding;
import org.metodika.monitoring.workingcalendar.domain.Settings;
import org.metodika.monitoring.workingcalendar.domain.Week;
import org.metodika.monitoring.workingcalendar.domain.WorkingCalendar;
import org.metodika.monitoring.workingcalendar.domain.WorkingDays;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Working days, reminders and escalation of the centre and of schools (B08). */
@RestController
@RequestMapping("/api/monitoring/working-calendar/{place}")
@Tag(
        name = "Working calendar",
        description = "Рабочие дни организаций, напоминания о сроках и кому сообщать о просрочке")
final class CalendarController {

    private static final int FURTHEST = 120;
    private static final int LONGEST_VIEW = 400;

    private final WorkingCalendars calendars;
    private final Directory directory;

    CalendarController(WorkingCalendars calendars, Directory directory) {
        this.calendars = calendars;
        this.directory = directory;
    }

    /** When people are reminded, as it is sent and shown. */
    record Reminders(
            @Schema(description = "Days before the last day, 0 for the day itself") @NotNull @Size(max = 10) @Nullable
            List<@NotNull @Min(0) @Max(FURTHEST) @Nullable Integer> before,

            @Schema(description = "Days after the last day when tutor and curator are told")
            @NotNull
            @Min(1)
            @Max(FURTHEST)
            @Nullable
            Integer accompanimentAfter,

            @Schema(description = "Days after the last day when the head is told")
            @NotNull
            @Min(1)
            @Max(FURTHEST)
            @Nullable
            Integer headAfter) {

        Reminding reminding() {
            return new Reminding(
                    Objects.requireNonNull(before).stream()
                            .flatMap(Stream::ofNullable)
                            .toList(),
                    Objects.requireNonNull(accompanimentAfter),
                    Objects.requireNonNull(headAfter));
        }

        static Reminders of(Reminding reminding) {
            return new Reminders(
                    List.copyOf(reminding.before()), reminding.accompanimentAfter(), reminding.headAfter());
        }
    }

    /** What is entered; what is absent holds as the centre, or else the Labour Code, has it. */
    record CalendarRequest(
            @Nullable Week week,

            @Schema(description = "Days off besides weekends and public holidays")
            @Size(max = Settings.MOST_DAYS)
            @Nullable
            List<@NotNull @Nullable LocalDate> daysOff,

            @Schema(description = "Weekend days and public holidays on which people work; the centre alone")
            @Size(max = Settings.MOST_DAYS)
            @Nullable
            List<@NotNull @Nullable LocalDate> workingDays,

            @Valid @Nullable Reminders reminders) {

        Settings settings() {
            return new Settings(
                    week, days(daysOff), days(workingDays), reminders == null ? null : reminders.reminding());
        }

        private static List<LocalDate> days(@Nullable List<@Nullable LocalDate> sent) {
            return sent == null
                    ? List.of()
                    : sent.stream().flatMap(Stream::ofNullable).toList();
        }
    }

    /**
     * A calendar.
     *
     * @param place centre, or the code of a school
     * @param entered what was entered at this place; absent where nothing was
     * @param week what holds there
     * @param reminders what holds there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CalendarView(String place, @Nullable Entered entered, Week week, Reminders reminders) {}

    /** What was entered at a place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entered(
            @Nullable Week week,
            List<LocalDate> daysOff,
            List<LocalDate> workingDays,
            @Nullable Reminders reminders) {

        static Entered of(Settings settings) {
            Reminding reminding = settings.reminding();
            return new Entered(
                    settings.week(),
                    settings.daysOff(),
                    settings.workingDays(),
                    reminding == null ? null : Reminders.of(reminding));
        }
    }

    /** @param ground why nobody works; absent on a working day */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Day(LocalDate date, boolean working, WorkingDays.@Nullable Ground ground) {}

    record Days(List<Day> days) {}

    @GetMapping
    @Operation(
            summary = "Calendar of a place: centre, or the code of a school",
            description = "Where nothing was entered yet there is no ETag.")
    ResponseEntity<CalendarView> one(@PathVariable String place, Actor actor) {
        refuseUnknown(place, actor);
        return calendars
                .entered(place)
                .map(found -> Responses.ok(found, view(place, found.state().settings())))
                .orElseGet(() -> ResponseEntity.ok(view(place, null)));
    }

    @PutMapping
    @Operation(
            summary =
                    "Enters or replaces the calendar of a place; If-Match where it is not to overwrite another's entry",
            description = "Last days that lie ahead are looked at again.")
    ResponseEntity<CalendarView> put(
            @PathVariable String place, @Valid @RequestBody CalendarRequest sent, Actor actor, Change change) {
        refuseUnknownSchool(place);
        Versioned<WorkingCalendar> entered =
                calendars.put(place, sent.settings(), actor, change).orProblem();
        return Responses.ok(entered, view(place, entered.state().settings()));
    }

    @GetMapping("/days")
    @Operation(summary = "Which days are working days there, at most 400 at once")
    Days days(@PathVariable String place, @RequestParam LocalDate from, @RequestParam LocalDate to, Actor actor) {
        refuseUnknown(place, actor);
        LocalDate latest = from.plusDays(LONGEST_VIEW - 1L);
        if (to.isBefore(from) || to.isAfter(latest)) {
            throw Problems.malformed(Flaw.at("?to", "date-between", from, latest));
        }
        WorkingDays days = calendars.of(place).days();
        return new Days(from.datesUntil(to.plusDays(1))
                .map(day -> new Day(day, days.isWorking(day), days.off(day)))
                .toList());
    }

    private void refuseUnknown(String place, Actor actor) {
        if (!calendars.mayRead(place, actor)) {
            throw Problems.notFound();
        }
        refuseUnknownSchool(place);
    }

    private void refuseUnknownSchool(String place) {
        if (!place.equals(WorkingCalendars.CENTRE) && directory.school(place).isEmpty()) {
            throw Problems.notFound();
        }
    }

    private CalendarView view(String place, @Nullable Settings entered) {
        SchoolCalendar holding = calendars.of(place);
        return new CalendarView(
                place,
                entered == null ? null : Entered.of(entered),
                holding.days().week(),
                Reminders.of(holding.reminding()));
    }
}
