package org.metodika.diagnostics.assessment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodika.diagnostics.assessment.domain.Yardstick.Item;
import org.metodika.kit.domain.Rejection.Flaw;

/** Finds everything that is wrong with a new sheet, all of it at once, each with its place in the request. */
final class SheetCheck {

    private final Yardstick yardstick;
    private final RecordSheet command;
    private final List<Flaw> flaws = new ArrayList<>();

    private SheetCheck(Yardstick yardstick, RecordSheet command) {
        this.yardstick = yardstick;
        this.command = command;
    }

    /**
     * The flaws; empty where the sheet is good.
     *
     * @param self whether the teacher concerned records it
     */
    static List<Flaw> flaws(Yardstick yardstick, RecordSheet command, boolean self) {
        SheetCheck check = new SheetCheck(yardstick, command);
        check.source(self);
        check.date();
        check.answers();
        return List.copyOf(check.flaws);
    }

    private void source(boolean self) {
        if (self && command.source() != Source.SELF_ASSESSMENT) {
            flaws.add(Flaw.at("/source", "own-sheet-is-self-assessment"));
        }
        if (!self && command.source() == Source.SELF_ASSESSMENT) {
            flaws.add(Flaw.at("/source", "self-assessment-is-own-sheet"));
        }
        String description = command.sourceDescription();
        if (command.source().needsDescription() && (description == null || description.isBlank())) {
            flaws.add(Flaw.at("/sourceDescription", "source-needs-description"));
        }
    }

    private void date() {
        LocalDate oldest = command.today().minusDays(yardstick.sheetMaxAgeDays());
        if (command.answeredOn().isAfter(command.today())) {
            flaws.add(Flaw.at("/answeredOn", "answered-in-future", command.today()));
        } else if (command.answeredOn().isBefore(oldest)) {
            flaws.add(Flaw.at("/answeredOn", "answered-too-long-ago", oldest));
        }
    }

    private void answers() {
        Map<String, Item> items = yardstick.items();
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < command.answers().size(); i++) {
            Answer answer = command.answers().get(i);
            Item item = items.get(answer.item());
            if (item == null) {
                flaws.add(Flaw.at("/answers/" + i + "/item", "unknown-item", answer.item()));
            } else if (!answered.add(answer.item())) {
                flaws.add(Flaw.at("/answers/" + i + "/item", "item-answered-twice", answer.item()));
            } else if (!item.points().contains(answer.points())) {
                flaws.add(Flaw.at("/answers/" + i + "/points", "points-off-scale", answer.points(), item.points()));
            }
        }
        if (answered.size() < yardstick.minimumAnswered()) {
            flaws.add(
                    Flaw.at("/answers", "too-few-answers", answered.size(), yardstick.minimumAnswered(), items.size()));
        }
    }
}
