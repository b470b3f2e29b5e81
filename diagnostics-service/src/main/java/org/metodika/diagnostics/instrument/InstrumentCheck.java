package org.metodika.diagnostics.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.dictionary.Dictionary;
import org.metodika.diagnostics.instrument.Instrument.Criterion;
import org.metodika.diagnostics.instrument.Instrument.Item;
import org.metodika.diagnostics.instrument.Instrument.Kind;
import org.metodika.diagnostics.instrument.Instrument.Level;
import org.metodika.diagnostics.instrument.Instrument.Scale;
import org.metodika.diagnostics.instrument.Instrument.Section;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Finds everything that would make an instrument measure wrongly or not at all. Its limits keep every further question small: a
 * hostile instrument is refused as quickly as a good one is accepted.
 */
final class InstrumentCheck {

    static final int MOST_ITEMS = 300;
    static final int LONGEST_LINE = 500;
    static final int LONGEST_TEXT = 4_000;
    static final int MOST_POINTS = 100;

    private static final int MOST_SCALES = 20;
    private static final int MOST_MARKS = 21;
    private static final int MOST_LEVELS = 10;
    private static final int MOST_CRITERIA = 50;
    private static final int MOST_SECTIONS = 20;
    private static final int MOST_WEIGHT = 100;
    private static final int MOST_WEIGHTED_POINTS = 20_000;
    private static final int OLDEST_SHEET = 3_660;

    private final Instrument instrument;
    private final Findings findings = new Findings();
    private final Set<String> itemCodes = new HashSet<>();

    private InstrumentCheck(Instrument instrument) {
        this.instrument = instrument;
    }

    /** What is wrong, with pointers into the JSON of the instrument; empty when it may be published. */
    static List<Flaw> flaws(Instrument instrument, Dictionaries dictionaries) {
        InstrumentCheck check = new InstrumentCheck(instrument);
        check.head();
        UseCheck.check(instrument, check.findings);
        check.scales();
        if (check.measures()) {
            check.levels();
            check.dictionary(dictionaries);
            check.criteria();
        }
        check.sections();
        if (check.findings.none()) {
            // Only sound scales, items and levels can be asked whether the levels can be reached.
            check.reachability();
        }
        return check.findings.all();
    }

    private void head() {
        findings.code("/code", instrument.code(), new HashSet<>());
        findings.text("/title", instrument.title(), LONGEST_LINE);
        findings.text("/description", instrument.description(), LONGEST_TEXT);
        findings.within("/minimumAnsweredPercent", instrument.minimumAnsweredPercent(), 1, 100);
        findings.within("/sheetMaxAgeDays", instrument.sheetMaxAgeDays(), 1, OLDEST_SHEET);
        long items = instrument.items().count();
        if (items > MOST_ITEMS) {
            findings.add("/criteria", "too-many-items", items, MOST_ITEMS);
        }
    }

    /** A questionnaire may ask without measuring; every other kind has criteria. */
    private boolean measures() {
        if (instrument.kind() == Kind.QUESTIONNAIRE && !instrument.measures()) {
            findings.size("/sections", instrument.sections(), 1, MOST_SECTIONS);
            findings.size("/levels", instrument.levels(), 0, 0);
            return false;
        }
        return true;
    }

    private void scales() {
        findings.size("/scales", instrument.scales(), 0, MOST_SCALES);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < instrument.scales().size(); i++) {
            Scale scale = instrument.scales().get(i);
            String at = "/scales/" + i;
            findings.code(at + "/code", scale.code(), codes);
            findings.size(at + "/marks", scale.marks(), 2, MOST_MARKS);
            List<Integer> points = scale.points();
            if (points.isEmpty()
                    || points.getFirst() != 0
                    || points.getLast() > MOST_POINTS
                    || !List.copyOf(new TreeSet<>(points)).equals(points)) {
                findings.add(at + "/marks", "points-do-not-rise", points, MOST_POINTS);
            }
            for (int j = 0; j < scale.marks().size(); j++) {
                findings.text(
                        at + "/marks/" + j + "/label", scale.marks().get(j).label(), LONGEST_LINE);
            }
        }
    }

    private void levels() {
        findings.size("/levels", instrument.levels(), 2, MOST_LEVELS);
        Set<String> codes = new HashSet<>();
        double before = -1;
        for (int i = 0; i < instrument.levels().size(); i++) {
            Level level = instrument.levels().get(i);
            String at = "/levels/" + i;
            findings.code(at + "/code", level.code(), codes);
            findings.text(at + "/title", level.title(), LONGEST_LINE);
            if (i == 0 && level.from() != 0) {
                findings.add(at + "/from", "levels-begin-at-0");
            } else if (level.from() <= before || level.from() > 100) {
                findings.add(at + "/from", "threshold-unreachable", level.from(), Math.max(before, 0));
            } else if (Reachability.tenths(level.from()) / 10.0 != level.from()) {
                findings.add(at + "/from", "threshold-too-fine", level.from());
            }
            before = level.from();
        }
    }

    private void dictionary(Dictionaries dictionaries) {
        String code = instrument.dictionary();
        int version = instrument.dictionaryVersion();
        Optional<Dictionary> found = dictionaries.find(code, version);
        if (found.isEmpty()) {
            findings.add("/dictionary", "dictionary-version-unknown", code, version);
            return;
        }
        for (int i = 0; i < instrument.criteria().size(); i++) {
            String entry = instrument.criteria().get(i).code();
            if (found.get().entry(entry).isEmpty()) {
                findings.add("/criteria/" + i + "/code", "criterion-not-in-dictionary", entry, code, version);
            }
        }
    }

    private void criteria() {
        findings.size("/criteria", instrument.criteria(), 1, MOST_CRITERIA);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < instrument.criteria().size(); i++) {
            Criterion criterion = instrument.criteria().get(i);
            String at = "/criteria/" + i;
            if (!codes.add(criterion.code())) {
                findings.add(at + "/code", "code-used-twice", criterion.code());
            }
            if (instrument.level(criterion.requiredLevel()).isEmpty()) {
                findings.add(at + "/requiredLevel", "level-unknown", criterion.requiredLevel());
            }
            items(at, criterion.items());
            scored(at, criterion);
        }
    }

    /** Something is scored, enough of it for the answers that are needed, and not more than can be counted at once. */
    private void scored(String at, Criterion criterion) {
        List<Item> scored = criterion.items().stream()
                .filter(item -> ItemCheck.isScored(item.type()))
                .toList();
        if (scored.isEmpty()) {
            findings.add(at + "/items", "criterion-without-scored-items", criterion.code());
            return;
        }
        if (criterion.minimumAnswers() < 1 || criterion.minimumAnswers() > scored.size()) {
            findings.add(
                    at + "/minimumAnswers", "minimum-answers-unreachable", criterion.minimumAnswers(), scored.size());
        }
        if (findings.none()) {
            long weighted = scored.stream()
                    .mapToLong(item -> (long) instrument.pointsOf(item).getLast() * item.weight())
                    .sum();
            if (weighted > MOST_WEIGHTED_POINTS) {
                findings.add(at + "/items", "criterion-too-heavy", weighted, MOST_WEIGHTED_POINTS);
            }
        }
    }

    private void sections() {
        findings.size("/sections", instrument.sections(), 0, MOST_SECTIONS);
        for (int i = 0; i < instrument.sections().size(); i++) {
            Section section = instrument.sections().get(i);
            String at = "/sections/" + i;
            findings.text(at + "/title", section.title(), LONGEST_LINE);
            findings.size(at + "/items", section.items(), 1, MOST_ITEMS);
            items(at, section.items());
            for (int j = 0; j < section.items().size(); j++) {
                // Where nothing is measured, points only put answers in an order and give a mean.
                if (instrument.measures()
                        && ItemCheck.isScored(section.items().get(j).type())) {
                    findings.add(
                            at + "/items/" + j,
                            "scored-outside-criterion",
                            section.items().get(j).code());
                }
            }
        }
    }

    private void items(String at, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String place = at + "/items/" + i;
            findings.code(place + "/code", item.code(), itemCodes);
            findings.text(place + "/text", item.text(), LONGEST_TEXT);
            findings.within(place + "/weight", item.weight(), 1, MOST_WEIGHT);
            ItemCheck.check(instrument, item.type(), place, findings);
        }
    }

    /** Every level must be reached by some answers to all scored items of each criterion. */
    private void reachability() {
        for (int i = 0; i < instrument.criteria().size(); i++) {
            Criterion criterion = instrument.criteria().get(i);
            for (Level level : Reachability.unreached(instrument, criterion)) {
                findings.add("/criteria/" + i + "/items", "level-unreachable", level.code(), criterion.code());
            }
        }
    }
}
