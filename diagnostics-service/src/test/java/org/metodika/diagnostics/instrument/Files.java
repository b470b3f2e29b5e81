package org.metodika.diagnostics.instrument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.publication.MemoryVersions;
import org.metodika.kit.domain.Rejection.Flaw;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Files of instruments, as they ship or changed. */
final class Files {

    static final Dictionaries DICTIONARIES = dictionaries();

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Files() {}

    private static Dictionaries dictionaries() {
        Dictionaries dictionaries = new Dictionaries(new MemoryVersions<>(), Clock.systemUTC());
        dictionaries.bring(List.of(
                new ClassPathResource("dictionaries/competences.v1.json"),
                new ClassPathResource("dictionaries/difficulty-characters.v1.json")));
        return dictionaries;
    }

    static Resource shipped(String code) {
        return new ClassPathResource("instruments/" + code + ".v1.json");
    }

    static ObjectNode json(String code, Consumer<ObjectNode> change) {
        try (var content = shipped(code).getInputStream()) {
            ObjectNode json = (ObjectNode) JSON.readTree(content);
            change.accept(json);
            return json;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Resource changed(Consumer<ObjectNode> change) {
        return file(json("teacher-difficulties", change).toString());
    }

    static Resource file(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "changed.json";
            }
        };
    }

    /** What is wrong with a shipped instrument that was changed: pointer and code of each. */
    static List<String> flaws(String code, Consumer<ObjectNode> change) {
        Instrument instrument =
                JSON.treeToValue(json(code, change), InstrumentJson.class).read();
        return flaws(instrument).stream()
                .map(flaw -> flaw.pointer() + " " + flaw.code())
                .toList();
    }

    static List<Flaw> flaws(Instrument instrument) {
        return InstrumentCheck.flaws(instrument, DICTIONARIES);
    }

    static ObjectNode at(JsonNode json, String pointer) {
        return (ObjectNode) json.at(pointer);
    }
}
