package org.metodika.diagnostics.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.metodika.diagnostics.dictionary.Text;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Respondent;
import org.metodika.diagnostics.ids.Source;
import org.metodika.diagnostics.instrument.ItemType.OnScale;

/**
 * Диагностический инструмент: items with points, criteria, a level scale and the level required. It is data; a published
 * version never changes, so that an old diagnosis keeps its meaning.
 *
 * @param version from 1; {@value #DRAFT} while it is a draft
 * @param dictionary code of the dictionary whose entries the criteria are
 * @param minimumSources how many different sources a measured result needs (C20, C21); 0 for a self-assessment alone
 * @param minimumAnsweredPercent share of all scored items that a sheet must answer, 1 to 100
 * @param sheetMaxAgeDays how many days before its recording a sheet may have been answered
 * @param sources where a sheet may come from; empty for anywhere
 * @param observers who may observe (C29); empty where nobody need be named
 * @param respondents who may answer; empty for anybody
 * @param scales scales of points that items refer to
 * @param levels level scale, lowest first
 * @param sections items outside of the criteria, which give no points
 */
public record Instrument(
        String code,
        int version,
        Kind kind,
        Text title,
        Text description,
        String dictionary,
        int dictionaryVersion,
        int minimumSources,
        int minimumAnsweredPercent,
        int sheetMaxAgeDays,
        List<Source> sources,
        List<Observer> observers,
        List<Respondent> respondents,
        List<Scale> scales,
        List<Level> levels,
        List<Criterion> criteria,
        List<Section> sections) {

    /** Version of what is not published yet. */
    public static final int DRAFT = 0;

    /** Вид инструмента. */
    public enum Kind {
        /** Анкета. */
        QUESTIONNAIRE,
        /** Карта посещения урока (C15). */
        LESSON_OBSERVATION,
        /** Тест. */
        TEST,
        /** Протокол собеседования (C18, C20). */
        INTERVIEW,
        /** Лист анализа документов (C21, D12). */
        DOCUMENT_ANALYSIS
    }

    public Instrument {
        sources = List.copyOf(sources);
        observers = List.copyOf(observers);
        respondents = List.copyOf(respondents);
        scales = List.copyOf(scales);
        levels = List.copyOf(levels);
        criteria = List.copyOf(criteria);
        sections = List.copyOf(sections);
    }

    /** Points that may be given, lowest first. */
    public record Scale(String code, List<Mark> marks) {
        public Scale {
            marks = List.copyOf(marks);
        }

        /** The points alone, ascending. */
        public List<Integer> points() {
            return marks.stream().map(Mark::points).toList();
        }
    }

    /** Points with what they mean. */
    public record Mark(int points, Text label) {}

    /**
     * A level.
     *
     * @param from lowest score that reaches it, in percent of the attainable points
     */
    public record Level(String code, double from, Text title) {}

    /**
     * A criterion: an entry of the dictionary, the level required and its items.
     *
     * @param minimumAnswers fewest scored items that a sheet must answer to say something about the criterion, from 1
     */
    public record Criterion(String code, String requiredLevel, int minimumAnswers, List<Item> items) {
        public Criterion {
            items = List.copyOf(items);
        }
    }

    /** Раздел: items outside of the criteria, e.g. about the respondent, or conclusions in words. */
    public record Section(Text title, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * An item.
     *
     * @param weight weight of its points within the criterion, from 1; of no meaning where it gives none
     * @param obligatory whether a sheet without an answer to it is refused
     */
    public record Item(String code, Text text, ItemType type, int weight, boolean obligatory) {}

    /** The same as this version. */
    Instrument numbered(int number) {
        return new Instrument(
                code,
                number,
                kind,
                title,
                description,
                dictionary,
                dictionaryVersion,
                minimumSources,
                minimumAnsweredPercent,
                sheetMaxAgeDays,
                sources,
                observers,
                respondents,
                scales,
                levels,
                criteria,
                sections);
    }

    /** All items, those of the criteria first. */
    public Stream<Item> items() {
        return Stream.concat(
                criteria.stream().flatMap(criterion -> criterion.items().stream()),
                sections.stream().flatMap(section -> section.items().stream()));
    }

    /** Points that answers to this item give, ascending; empty where it is never scored. */
    public List<Integer> pointsOf(Item item) {
        return ItemPoints.of(this, item.type());
    }

    /** Marks of an item on a scale. */
    public Scale scaleOf(OnScale type) {
        return scale(type.scale())
                .orElseThrow(() -> new IllegalStateException("No scale " + type.scale() + " in " + code));
    }

    /** The level with this code. */
    public Optional<Level> level(String levelCode) {
        return levels.stream().filter(level -> level.code().equals(levelCode)).findFirst();
    }

    Optional<Scale> scale(String scaleCode) {
        return scales.stream().filter(scale -> scale.code().equals(scaleCode)).findFirst();
    }

    /** Whether levels come of it; a questionnaire may only ask. */
    public boolean measures() {
        return !criteria.isEmpty();
    }

    /** Whether it asks the teacher alone, so that nothing measured comes of it. */
    public boolean selfAssessmentAlone() {
        return sources.equals(List.of(Source.SELF_ASSESSMENT));
    }

    /** Most points that one sheet can hold, not weighted. */
    int maxPoints() {
        return items().map(this::pointsOf)
                .filter(points -> !points.isEmpty())
                .mapToInt(List::getLast)
                .sum();
    }
}
