package org.metodika.program.dossiers;

import static org.metodika.test.Decided.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.group.GroupCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.store.ContractJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** States as the contracts show them, told otherwise here and there. */
final class Told {

    static final UUID PROGRAM = UUID.fromString("019a2b3c-7a10-7c4d-9e5f-000000000201");
    static final UUID TEACHER = UUID.fromString("019a2b3c-7a10-7c4d-9e5f-000000000101");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Told() {}

    static Subject program(Consumer<ObjectNode> otherwise) {
        return program(1, otherwise);
    }

    static Subject program(long sequence, Consumer<ObjectNode> otherwise) {
        return ProgramDocuments.of(
                read(ProgramCatalogue.PROGRAM_STATE_IN_FULL, "program.state.v3.json", otherwise), sequence);
    }

    static Subject programFromPaper() {
        return ProgramDocuments.of(
                read(ProgramCatalogue.PROGRAM_STATE_IN_FULL, "program.state.v3--from-paper.json", told -> {}), 1);
    }

    static Subject support(Consumer<ObjectNode> otherwise) {
        return SupportDocuments.of(read(SupportCatalogue.SUPPORT_STATE, "support.state.v1.json", otherwise), 1);
    }

    static Dossier.GroupOrders group(long sequence, Consumer<ObjectNode> otherwise) {
        return GroupPapers.of(read(GroupCatalogue.GROUP_STATE, "group.state.v1.json", otherwise), sequence, PROGRAM);
    }

    private static <T extends Record> T read(MessageType<T> type, String example, Consumer<ObjectNode> otherwise) {
        try (InputStream in = Told.class.getResourceAsStream("/examples/" + example)) {
            ObjectNode told = (ObjectNode) MAPPER.readTree(Objects.requireNonNull(in, example));
            otherwise.accept(told);
            return new ContractJson().read(type, told.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Dossier opened(Subject subject) {
        return Dossier.startedBy(new DossierEvent.SubjectTold(PROGRAM, subject));
    }

    static Standing standing(Dossier dossier, DossierDocument document) {
        return dossier.standings().get(document.ordinal());
    }

    static Dossier accept(Dossier dossier, Decision<DossierEvent> decision) {
        Dossier next = dossier;
        for (DossierEvent event : events(decision)) {
            next = next.evolve(event);
        }
        return next;
    }
}
