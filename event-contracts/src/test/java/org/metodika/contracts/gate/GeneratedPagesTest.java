package org.metodika.contracts.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class GeneratedPagesTest {

    @TempDir
    private Path folder;

    @Test
    void sayTheCatalogueAsAsyncApi() {
        Committed.compare(Committed.ASYNC_API, AsyncApi.yaml());
    }

    @Test
    void sayTheCatalogueToPeople() {
        Committed.compare(Committed.EVENTS_PAGE, EventsPage.markdown());
    }

    @Test
    void areRefusedWhenTheyDiffer() {
        Path page = folder.resolve("page.md");
        Committed.write(page, "old\n");
        assertThatThrownBy(() -> Committed.compare(page, "new\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dcontracts.write=true");
        assertThatThrownBy(() -> Committed.compare(folder.resolve("none.md"), "new\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is missing");
    }

    @Test
    void describeEveryTopicAndFollowEveryReference() {
        JsonNode document = new YAMLMapper().readTree(AsyncApi.yaml());
        assertThat(document.get("channels").properties().stream()
                        .map(channel -> channel.getValue().get("address").stringValue()))
                .containsExactlyElementsOf(
                        Catalogue.TOPICS.stream().map(Topic::name).toList());
        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue();
            } else {
                assertThat(Files.exists(Committed.RESOURCES.resolve(reference)))
                        .as(reference)
                        .isTrue();
            }
        });
    }

    @Test
    void nameEveryHeaderToAnalysts() {
        String page = Committed.read(Committed.DOCS.resolve("analysts.md"));
        assertThat(AsyncApi.HEADERS).allSatisfy(header -> assertThat(page).contains("`" + header.name() + "`"));
        assertThat(Catalogue.TOPICS.stream().filter(topic -> topic.kind() == Topic.Kind.EVENTS))
                .allSatisfy(topic -> assertThat(page).contains("`" + topic.name() + "`"));
    }
}
