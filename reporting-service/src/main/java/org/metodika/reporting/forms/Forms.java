package org.metodika.reporting.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.reporting.paper.Paper;
import org.metodika.reporting.paper.PaperTemplates;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All kinds of documents: gathers what one is made of, and makes the paper from that. */
@Component
public class Forms {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Map<String, DocumentDefinition<?>> definitions;
    private final Known known;
    private final PaperTemplates templates = new PaperTemplates();
    private final JsonMapper json = JsonMapper.builder().build();

    Forms(List<DocumentDefinition<?>> definitions, Known known) {
        this.definitions = definitions.stream()
                .collect(Collectors.toMap(definition -> definition.type().code(), Function.identity()));
        this.known = known;
    }

    /** All definitions, for what looks at every one. */
    Collection<DocumentDefinition<?>> definitions() {
        return definitions.values();
    }

    /** All types, by their titles. */
    public List<DocumentType> types() {
        return definitions.values().stream()
                .<DocumentType>map(DocumentDefinition::type)
                .sorted(Comparator.comparing(DocumentType::title))
                .toList();
    }

    public Optional<DocumentType> type(String code) {
        return Optional.ofNullable(definitions.get(code)).map(DocumentDefinition::type);
    }

    /** Record type of what documents of this type are made from; empty where there is no such type. */
    public Optional<Class<? extends Record>> inputType(String code) {
        return Optional.ofNullable(definitions.get(code)).map(definition -> definition.inputType());
    }

    /** What a document of this type could be printed of; empty where there is no such type, or nothing with this id. */
    public Optional<Candidate> candidate(String code, String subjectId) {
        return Optional.ofNullable(definitions.get(code)).flatMap(definition -> candidate(definition, subjectId));
    }

    private <S> Optional<Candidate> candidate(DocumentDefinition<S> definition, String subjectId) {
        return definition
                .find(subjectId)
                .map(subject -> new Candidate(
                        definition.schoolId(subject), definition.teacherId(subject), (params, today, draft) -> {
                            Gathering gathering = new Gathering(params, known, today, draft);
                            Record input = definition.input(subject, gathering);
                            return new Gathered(json.writeValueAsString(input), gathering.missing());
                        }));
    }

    /**
     * Makes the paper.
     *
     * @param input JSON of the input
     * @param registration what the register says of it; null for a draft
     * @param mark what it carries on every page; null for one in force
     */
    public Paper paper(
            String code, int version, String input, @Nullable Registration registration, @Nullable String mark) {
        return templates.fill(code + "." + version, fields(input, registration), mark);
    }

    /** What a template may name: the input, and what the register says. */
    public Map<String, Object> fields(String input, @Nullable Registration registration) {
        Map<String, Object> fields = new LinkedHashMap<>(json.readValue(input, FIELDS));
        fields.put("registered", registration == null ? false : registration.fields());
        return fields;
    }

    /** SHA-256 of an input, in hexadecimal: the same input gives the same. */
    public static String hash(String input) {
        return hash(input.getBytes(StandardCharsets.UTF_8));
    }

    /** The same of a file. */
    public static String hash(byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /**
     * Something that a document may be printed of.
     *
     * @param schoolId school concerned
     * @param teacherId teacher concerned; null where it concerns the school as a whole
     */
    public record Candidate(String schoolId, @Nullable UUID teacherId, Gatherer gatherer) {}

    /** Gathers the input of one document. */
    @FunctionalInterface
    public interface Gatherer {
        Gathered gather(Map<String, String> params, LocalDate today, boolean draft);
    }

    /**
     * @param input JSON; not whole where something is missing
     * @param missing what is missing and who enters it
     */
    public record Gathered(String input, List<Flaw> missing) {}

    /**
     * What the register says of a document.
     *
     * @param schoolYear year in which the school year begins
     * @param hash of the input
     */
    public record Registration(int number, int schoolYear, LocalDate on, String hash) {

        private static final int SHOWN_OF_HASH = 12;

        Map<String, Object> fields() {
            return Map.of(
                    "number",
                    String.valueOf(number),
                    "schoolYear",
                    schoolYear + "/" + (schoolYear + 1),
                    "on",
                    Russian.date(on),
                    "hash",
                    hash.substring(0, SHOWN_OF_HASH));
        }
    }
}
