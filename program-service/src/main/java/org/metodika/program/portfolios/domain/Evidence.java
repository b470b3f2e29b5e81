package org.metodika.program.portfolios.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Материал портфолио.
 *
 * @param referenced whether it belongs, or once belonged, to a program: then others may have relied on it
 * @param withdrawal null while it is valid
 */
public record Evidence(
        UUID id,
        EvidenceFacts facts,
        boolean referenced,
        List<KeptFile> files,
        @Nullable Withdrawal withdrawal) {

    public Evidence {
        files = List.copyOf(files);
    }

    /** Отозван: the line stays with its ground, the files are gone. */
    public record Withdrawal(LocalDate on, String reason) {}

    static Evidence of(UUID id, EvidenceFacts facts) {
        return new Evidence(id, facts, !facts.links().isEmpty(), List.of(), null);
    }

    Evidence with(EvidenceFacts other) {
        return new Evidence(id, other, referenced || !other.links().isEmpty(), files, withdrawal);
    }

    Evidence with(KeptFile file) {
        List<KeptFile> more = new ArrayList<>(files);
        more.add(file);
        return new Evidence(id, facts, referenced, more, withdrawal);
    }

    Evidence without(UUID fileId) {
        return new Evidence(
                id,
                facts,
                referenced,
                files.stream().filter(file -> !file.id().equals(fileId)).toList(),
                withdrawal);
    }

    Evidence withdrawn(LocalDate on, String reason) {
        return new Evidence(id, facts, referenced, List.of(), new Withdrawal(on, reason));
    }

    /** The file; empty where there is none. */
    public Optional<KeptFile> file(UUID fileId) {
        return files.stream().filter(file -> file.id().equals(fileId)).findFirst();
    }

    /** Where a list goes on behind it: the newest day first. */
    public String position() {
        return facts.day() + "~" + id;
    }
}
