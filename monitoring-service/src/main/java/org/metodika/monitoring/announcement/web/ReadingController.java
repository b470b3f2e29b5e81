package org.metodika.monitoring.announcement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.announcement.application.Readings;
import org.metodika.monitoring.announcement.application.Readings.Shown;
import org.metodika.monitoring.announcement.domain.AnnouncementId;
import org.metodika.monitoring.announcement.web.AnnouncementViews.CoverageView;
import org.metodika.monitoring.announcement.web.AnnouncementViews.ReadingView;
import org.metodika.monitoring.announcement.web.AnnouncementViews.ShownAnnouncement;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Announcements and methodical materials, for those whom they concern (E14). */
@RestController
@RequestMapping("/api/monitoring/announcements")
@Tag(name = "Announcements")
final class ReadingController {

    private final Readings readings;

    ReadingController(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/mine")
    @Operation(
            summary = "What concerns the caller today: unread first, then the newest",
            description = "The newest 500 of what holds today.")
    Page<ShownAnnouncement> mine(PageRequest page, Actor actor) {
        List<Shown> shown = readings.mine(actor);
        return Page.of(
                shown.subList(place(shown, page), shown.size()).stream()
                        .limit(page.fetch())
                        .map(ShownAnnouncement::of)
                        .toList(),
                page,
                row -> row.id().toString());
    }

    @PostMapping("/{id}/reading")
    @Operation(summary = "The caller has read it; a second time changes nothing")
    ReadingView read(@PathVariable AnnouncementId id, Actor actor, Change change) {
        return ReadingView.of(
                readings.read(id, false, actor, change).orProblem().state());
    }

    @PostMapping("/{id}/acknowledgement")
    @Operation(summary = "The caller is acquainted with it, where that is asked for; a second time changes nothing")
    ReadingView acknowledge(@PathVariable AnnouncementId id, Actor actor, Change change) {
        return ReadingView.of(readings.read(id, true, actor, change).orProblem().state());
    }

    @GetMapping("/{id}/coverage")
    @Operation(summary = "How many of the audience of today have read and acknowledged it, by school")
    CoverageView coverage(@PathVariable AnnouncementId id, Actor actor) {
        return CoverageView.of(readings.coverage(id, actor).orElseThrow(Problems::notFound));
    }

    /** Where the list goes on: behind the announcement of the cursor, which may have been read in the meantime. */
    private static int place(List<Shown> shown, PageRequest page) {
        String after = page.after();
        if (after == null) {
            return 0;
        }
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).announcement().id().toString().equals(after)) {
                return i + 1;
            }
        }
        throw page.badCursor();
    }
}
