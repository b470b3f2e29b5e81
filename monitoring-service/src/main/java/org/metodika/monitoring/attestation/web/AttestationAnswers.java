package org.metodika.monitoring.attestation.web;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.monitoring.attestation.domain.Attestation;
import org.metodika.monitoring.attestation.web.AttestationViews.AttestationView;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.journalrows.ConsultationRows;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes of an attestation what callers see, with names and consultations. */
@Component
final class AttestationAnswers {

    private final ConsultationRows consultations;
    private final Directory directory;

    AttestationAnswers(ConsultationRows consultations, Directory directory) {
        this.consultations = consultations;
        this.directory = directory;
    }

    ResponseEntity<AttestationView> ok(Versioned<Attestation> found) {
        return Responses.ok(found, view(found.state()));
    }

    AttestationView view(Attestation attestation) {
        return AttestationView.of(
                attestation,
                consultations.of(attestation.consultations()),
                directory.names(people(attestation).collect(Collectors.toSet())),
                directory.today(attestation.schoolId()));
    }

    private static Stream<UUID> people(Attestation attestation) {
        return Stream.concat(
                        Stream.of(attestation.teacher()),
                        Stream.ofNullable(attestation.plan().companion()))
                .map(StaffId::value);
    }
}
