package org.metodika.monitoring.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.monitoring.contacts.Contacts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How one wants to be told. */
@RestController
@RequestMapping("/api/monitoring/notices/preferences")
@Tag(name = "Notices")
final class PreferencesController {

    private static final int LAST_HOUR = 23;

    private final Notices notices;
    private final Contacts contacts;
    private final Access access;

    PreferencesController(Notices notices, Contacts contacts, Access access) {
        this.notices = notices;
        this.contacts = contacts;
        this.access = access;
    }

    /** What one wants; what is absent comes as it usually does. */
    record PreferencesRequest(
            @Schema(description = "How each kind is to come; kinds that are absent come as they usually do") @Nullable
            Map<NoticeKind, @NotNull Way> ways,

            @Schema(description = "ru or en, of the mails") @NotNull @Pattern(regexp = "ru|en") @Nullable
            String language,

            @Schema(description = "Hour of the day at the school of the daily mail")
            @NotNull
            @Min(0)
            @Max(LAST_HOUR)
            @Nullable
            Integer digestHour) {}

    /**
     * How one is told.
     *
     * @param ways of every kind
     * @param addressKnown whether the staff list has an address for mail
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PreferencesView(Map<NoticeKind, Way> ways, String language, int digestHour, boolean addressKnown) {}

    @GetMapping
    @Operation(summary = "How one is told of what")
    PreferencesView read(Actor actor) {
        return view(notices.preferences(NoticeController.reader(access, actor)));
    }

    @PutMapping
    @Operation(
            summary = "Says how one wants to be told; the inbox keeps everything",
            description = "What is on its way already goes out as it was going to.")
    PreferencesView change(@Valid @RequestBody PreferencesRequest sent, Actor actor) {
        UUID self = NoticeController.reader(access, actor);
        Map<NoticeKind, Way> ways = Objects.requireNonNullElse(sent.ways(), Map.of());
        List<Flaw> flaws = ways.entrySet().stream()
                .filter(each ->
                        each.getValue() == Way.INBOX_ONLY && !each.getKey().canStayInTheInbox())
                .map(each -> Flaw.at("/ways/" + each.getKey(), "notice-must-be-mailed"))
                .toList();
        if (!flaws.isEmpty()) {
            throw Problems.invalid(flaws);
        }
        Preferences preferences = new Preferences(
                self, ways, Objects.requireNonNull(sent.language()), Objects.requireNonNull(sent.digestHour()));
        notices.save(preferences);
        return view(preferences);
    }

    private PreferencesView view(Preferences preferences) {
        Map<NoticeKind, Way> ways = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            ways.put(kind, preferences.way(kind));
        }
        return new PreferencesView(
                ways,
                preferences.language(),
                preferences.digestHour(),
                contacts.find(preferences.id())
                        .map(contact -> contact.email() != null)
                        .orElse(false));
    }
}
