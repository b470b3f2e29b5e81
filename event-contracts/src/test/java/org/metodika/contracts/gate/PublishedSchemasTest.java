package org.metodika.contracts.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.MessageType;

class PublishedSchemasTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void publishOneSchema() {
        Committed.write(folder.resolve("published.lock"), "");
        Committed.write(folder.resolve("talk.given.v1.json"), "{}\n");
        PublishedLock.of(folder).publish(List.of("talk.given.v1"));
    }

    @Test
    void areAsTheyWerePublished() {
        List<String> types =
                Catalogue.MESSAGES.stream().map(MessageType::shortName).toList();
        if (Boolean.getBoolean(PublishedLock.PUBLISH)) {
            PublishedLock.of(Committed.SCHEMAS).publish(types);
        }
        assertThat(PublishedLock.of(Committed.SCHEMAS).problems(types)).isEmpty();
        assertThat(PublishedLock.missingPredecessors(types)).isEmpty();
    }

    @Test
    void areListedAsSha256sumReadsThem() {
        assertThat(Committed.read(folder.resolve("published.lock")))
                .endsWith("ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356  talk.given.v1.json\n");
        assertThat(problems("talk.given.v1")).isEmpty();
    }

    @Test
    void mustNotChange() {
        Committed.write(folder.resolve("talk.given.v1.json"), "{\"type\": \"object\"}\n");
        assertThat(problems("talk.given.v1")).singleElement().asString().contains("has changed");
    }

    @Test
    void mustNotVanish() throws IOException {
        Files.delete(folder.resolve("talk.given.v1.json"));
        assertThat(problems("talk.given.v1")).singleElement().asString().contains("has vanished");
    }

    @Test
    void mustStayInTheCatalogueBesideANewVersion() {
        assertThat(problems("talk.given.v2")).singleElement().asString().contains("not in the catalogue any more");
        assertThat(PublishedLock.missingPredecessors(List.of("talk.given.v2", "talk.held.v1")))
                .containsExactly("talk.given.v1");
        assertThat(PublishedLock.missingPredecessors(List.of("talk.given.v1", "talk.given.v2")))
                .isEmpty();
    }

    @Test
    void keepTheirHashWhenOthersArePublished() {
        Committed.write(folder.resolve("talk.given.v1.json"), "{\"type\": \"object\"}\n");
        Committed.write(folder.resolve("talk.held.v1.json"), "{}\n");
        PublishedLock.of(folder).publish(List.of("talk.given.v1", "talk.held.v1"));
        assertThat(problems("talk.given.v1", "talk.held.v1"))
                .singleElement()
                .asString()
                .contains("talk.given.v1.json is published and has changed");
    }

    @Test
    void refuseALockThatCannotBeRead() {
        Committed.write(folder.resolve("published.lock"), "talk.given.v1.json\n");
        assertThatThrownBy(() -> PublishedLock.of(folder)).hasMessageContaining("Not a line of published.lock");
    }

    private List<String> problems(String... typesInCatalogue) {
        return PublishedLock.of(folder).problems(List.of(typesInCatalogue));
    }
}
