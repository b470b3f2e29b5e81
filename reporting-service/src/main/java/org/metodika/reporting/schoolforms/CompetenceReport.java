package org.metodika.reporting.schoolforms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.assessment.AssessmentState;
import org.metodika.contracts.assessment.CriterionLevel;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.reporting.copies.Copies;
import org.metodika.reporting.copies.Kinds;
import org.metodika.reporting.forms.DocumentDefinition;
import org.metodika.reporting.forms.DocumentType;
import org.metodika.reporting.forms.DocumentType.Param;
import org.metodika.reporting.forms.Gathering;
import org.metodika.reporting.forms.Russian;
import org.metodika.reporting.texts.Texts;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Аналитический отчёт об уровне профессиональных компетенций в разрезе образовательных организаций (E13): of each teacher the
 * latest assessment by the dictionary of competences (E01) that was closed in or before the quarter. It names nobody.
 */
@Component
final class CompetenceReport implements DocumentDefinition<CompetenceReport.Quarter> {

    private static final DocumentType TYPE = DocumentType.centre(
            "competence-report",
            "Аналитический отчёт об уровне компетенций педагогов в разрезе образовательных организаций",
            "quarter",
            Param.TEXT);

    /** As in the register: no school has this code. */
    private static final String CENTRE = "centre";

    private static final String DICTIONARY = "competences";
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<String> LEVELS = List.of("HIGH", "MEDIUM", "MIDDLE", "LOW");

    private final Copies copies;
    private final MongoOperations mongo;
    private final Texts texts = Texts.russian();

    CompetenceReport(Copies copies, MongoOperations mongo) {
        this.copies = copies;
        this.mongo = mongo;
    }

    /** What it is printed of; its id is {@code 2026-Q4}. */
    record Quarter(int year, int number) {
        LocalDate lastDay() {
            return YearMonth.of(year, number * 3).atEndOfMonth();
        }
    }

    /**
     * What stands on the paper.
     *
     * @param organisations those with results, by name
     * @param without those without any
     * @param conclusions what the methodist concludes; empty where it is to be written by hand
     */
    record Input(
            String quarter,
            String year,
            String lastDay,
            String teachers,
            List<Organisation> organisations,
            List<Competence> municipality,
            List<Without> without,
            String conclusions) {}

    record Organisation(String name, String type, List<Competence> competences) {}

    /**
     * A competence in figures.
     *
     * @param levels «высокий — 3, средний — 5»
     * @param sufficient people at the required level or above, with their share
     */
    record Competence(String name, String assessed, String score, String levels, String sufficient) {}

    record Without(String name) {}

    @Override
    public DocumentType type() {
        return TYPE;
    }

    @Override
    public Optional<Quarter> find(String id) {
        Matcher parts = QUARTER.matcher(id);
        return parts.matches()
                ? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** Of the centre and no school: whoever reaches everybody alone has it. */
    @Override
    public String schoolId(Quarter subject) {
        return CENTRE;
    }

    @Override
    public @Nullable UUID teacherId(Quarter subject) {
        return null;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Input input(Quarter quarter, Gathering gathering) {
        Map<String, Map<UUID, AssessmentState>> latest = latest(quarter.lastDay());
        if (latest.isEmpty()) {
            gathering.lacks("document-lacks-assessments");
        }
        List<KnownSchool> schools = mongo.find(new Query().with(Sort.by("name", "_id")), KnownSchool.class);
        List<Organisation> organisations = new ArrayList<>();
        List<Without> without = new ArrayList<>();
        for (KnownSchool school : schools) {
            Map<UUID, AssessmentState> ofSchool = latest.getOrDefault(school.id(), Map.of());
            if (ofSchool.isEmpty()) {
                without.add(new Without(school.name()));
            } else {
                organisations.add(new Organisation(
                        school.name(),
                        texts.name("organisation-type", school.organisationType()),
                        competences(ofSchool.values().stream())));
            }
        }
        return new Input(
                ROMAN.get(quarter.number() - 1),
                String.valueOf(quarter.year()),
                Russian.date(quarter.lastDay()),
                String.valueOf(latest.values().stream().mapToInt(Map::size).sum()),
                organisations,
                competences(latest.values().stream().flatMap(ofSchool -> ofSchool.values().stream())),
                without,
                gathering.said(Param.TEXT));
    }

    /** By school and teacher, read one after another. */
    private Map<String, Map<UUID, AssessmentState>> latest(LocalDate day) {
        Map<String, Map<UUID, AssessmentState>> latest = new HashMap<>();
        try (Stream<AssessmentState> all = copies.all(Kinds.ASSESSMENT)) {
            all.filter(assessment -> assessment.dictionary().equals(DICTIONARY)
                            && assessment.status().equals("CLOSED")
                            && assessment.closedOn() != null
                            && !assessment.closedOn().isAfter(day))
                    .forEach(assessment -> latest.computeIfAbsent(assessment.schoolId(), first -> new HashMap<>())
                            .merge(assessment.teacherId(), assessment, CompetenceReport::later));
        }
        return latest;
    }

    private static AssessmentState later(AssessmentState one, AssessmentState other) {
        LocalDate first = one.closedOn();
        LocalDate second = other.closedOn();
        return first != null && second != null && first.isAfter(second) ? one : other;
    }

    private List<Competence> competences(Stream<AssessmentState> assessments) {
        Map<String, List<CriterionLevel>> byCode = assessments
                .flatMap(assessment -> assessment.levels().stream())
                .collect(Collectors.groupingBy(CriterionLevel::code, TreeMap::new, Collectors.toList()));
        List<String> order = new ArrayList<>(List.of("PROFESSIONAL", "INFORMATION", "COMMUNICATIVE", "LEGAL"));
        byCode.keySet().stream().filter(code -> !order.contains(code)).forEach(order::add);
        return order.stream()
                .filter(byCode::containsKey)
                .map(code -> competence(code, byCode.getOrDefault(code, List.of())))
                .toList();
    }

    private Competence competence(String code, List<CriterionLevel> levels) {
        long sufficient = levels.stream().filter(level -> !level.deficit()).count();
        double score =
                levels.stream().mapToDouble(CriterionLevel::score).average().orElse(0);
        return new Competence(
                texts.name("competence", code),
                String.valueOf(levels.size()),
                Russian.percent(score),
                levels(levels),
                texts.text(
                        "competence.sufficient",
                        String.valueOf(sufficient),
                        Russian.percent(100.0 * sufficient / levels.size())));
    }

    private String levels(List<CriterionLevel> levels) {
        Map<String, Long> counts = new LinkedHashMap<>();
        LEVELS.forEach(level -> counts.put(level, 0L));
        levels.forEach(level -> counts.merge(level.level(), 1L, Long::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> texts.name("level", count.getKey()) + " — " + count.getValue())
                .collect(Collectors.joining("\n"));
    }
}
