package org.metodika.monitoring.notice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.attestation.AttestationCatalogue;
import org.metodika.contracts.attestation.AttestationMaterialChanged;
import org.metodika.contracts.attestation.AttestationTermEnding;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;

/** What people are told of attestations (E11): a category ends soon, a material was returned. */
public final class AttestationNotices {

    private final Notices notices;
    private final Recipients recipients;

    private AttestationNotices(Notices notices, Directory directory, ControlledPrograms programs) {
        this.notices = notices;
        this.recipients = new Recipients(directory, programs);
    }

    public static Reaction of(Notices notices, Directory directory, ControlledPrograms programs, ContractJson json) {
        AttestationNotices reaction = new AttestationNotices(notices, directory, programs);
        return Reaction.named("attestation-notices", json)
                .on(AttestationCatalogue.ATTESTATION_TERM_ENDING, reaction::termEnding)
                .on(AttestationCatalogue.ATTESTATION_MATERIAL_CHANGED, reaction::materialChanged)
                .build();
    }

    /** The teacher is told, and the deputies, who are told of whom. */
    private void termEnding(AttestationTermEnding event, Cause cause) {
        if (!notices.isNews(event.schoolId(), event.foundOn())) {
            return;
        }
        tell(ending(event, cause, null, null), recipients.person(event.schoolId(), event.teacherId()));
        tell(
                ending(event, cause, event.teacherId(), "OF_TEACHER"),
                recipients.deputies(event.schoolId(), event.teacherId()));
    }

    private static News ending(
            AttestationTermEnding event, Cause cause, @Nullable UUID teacher, @Nullable String detail) {
        return new News(
                cause.eventId(),
                NoticeKind.ATTESTATION_TERM_ENDING,
                event.schoolId(),
                event.attestationId(),
                null,
                teacher,
                detail,
                null,
                event.lastDay());
    }

    private void materialChanged(AttestationMaterialChanged event, Cause cause) {
        if (event.status().equals("RETURNED")) {
            tell(
                    new News(
                            cause.eventId(),
                            NoticeKind.ATTESTATION_MATERIAL_RETURNED,
                            event.schoolId(),
                            event.attestationId(),
                            null,
                            null,
                            null,
                            event.missing(),
                            null),
                    recipients.person(event.schoolId(), event.teacherId()));
        }
    }

    private void tell(News news, List<UUID> people) {
        people.forEach(person -> notices.tell(news, person));
    }
}
