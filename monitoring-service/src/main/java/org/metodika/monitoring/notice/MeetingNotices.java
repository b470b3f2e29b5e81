package org.metodika.monitoring.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.metodika.contracts.consultationrequest.ConsultationRequestAnswered;
import org.metodika.contracts.consultationrequest.ConsultationRequestAsked;
import org.metodika.contracts.consultationrequest.ConsultationRequestCatalogue;
import org.metodika.contracts.consultationrequest.ConsultationRequestDayAgreed;
import org.metodika.contracts.innovationclass.InnovationClassCancelled;
import org.metodika.contracts.innovationclass.InnovationClassCatalogue;
import org.metodika.contracts.innovationclass.InnovationClassChanged;
import org.metodika.contracts.innovationclass.InnovationClassHeld;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.innovationclass.application.InnovationClasses;

/** What people are told of consultations (C14) and of the classes they take part in, before and after (A19). */
public final class MeetingNotices {

    private final Notices notices;
    private final Directory directory;
    private final InnovationClasses classes;

    private MeetingNotices(Notices notices, Directory directory, InnovationClasses classes) {
        this.notices = notices;
        this.directory = directory;
        this.classes = classes;
    }

    public static Reaction of(Notices notices, Directory directory, InnovationClasses classes, ContractJson json) {
        MeetingNotices reaction = new MeetingNotices(notices, directory, classes);
        return Reaction.named("meeting-notices", json)
                .on(ConsultationRequestCatalogue.CONSULTATION_REQUEST_ASKED, reaction::asked)
                .on(ConsultationRequestCatalogue.CONSULTATION_REQUEST_DAY_AGREED, reaction::agreed)
                .on(ConsultationRequestCatalogue.CONSULTATION_REQUEST_ANSWERED, reaction::answered)
                .on(InnovationClassCatalogue.INNOVATION_CLASS_CHANGED, reaction::changed)
                .on(InnovationClassCatalogue.INNOVATION_CLASS_CANCELLED, reaction::cancelled)
                .on(InnovationClassCatalogue.INNOVATION_CLASS_HELD, reaction::held)
                .build();
    }

    /** Where it is addressed to nobody in particular, whoever answers finds it among those who wait. */
    private void asked(ConsultationRequestAsked event, Cause cause) {
        UUID addressee = event.addresseeId();
        if (addressee != null) {
            request(
                    cause,
                    NoticeKind.CONSULTATION_ASKED,
                    event.schoolId(),
                    event.requestId(),
                    addressee,
                    event.answerBy());
        }
    }

    private void agreed(ConsultationRequestDayAgreed event, Cause cause) {
        request(
                cause,
                NoticeKind.CONSULTATION_AGREED,
                event.schoolId(),
                event.requestId(),
                event.askerId(),
                event.day());
    }

    private void answered(ConsultationRequestAnswered event, Cause cause) {
        request(
                cause,
                NoticeKind.CONSULTATION_ANSWERED,
                event.schoolId(),
                event.requestId(),
                event.askerId(),
                event.answeredOn());
    }

    /** A class that takes place on the day it was announced for needs no notice: the schedule tells the rest. */
    private void changed(InnovationClassChanged event, Cause cause) {
        if (!event.day().equals(event.dayBefore())) {
            ofClass(
                    cause,
                    NoticeKind.CLASS_MOVED,
                    event.classId(),
                    classes.participants(event.classId()),
                    0,
                    event.day());
        }
    }

    private void cancelled(InnovationClassCancelled event, Cause cause) {
        ofClass(
                cause,
                NoticeKind.CLASS_CANCELLED,
                event.classId(),
                classes.participants(event.classId()),
                0,
                event.day());
    }

    private void held(InnovationClassHeld event, Cause cause) {
        List<UUID> came = event.attended();
        came.forEach(person -> directory
                .person(person)
                .map(KnownPerson::schoolId)
                .ifPresent(school -> ofClass(
                        cause,
                        NoticeKind.CLASS_HELD,
                        event.classId(),
                        Map.of(person, school),
                        came.size(),
                        event.day())));
    }

    private void request(Cause cause, NoticeKind kind, String school, UUID request, UUID person, LocalDate day) {
        if (notices.isNews(school, day)) {
            notices.tell(new News(cause.eventId(), kind, school, request, null, null, null, null, day), person);
        }
    }

    private void ofClass(Cause cause, NoticeKind kind, UUID held, Map<UUID, String> people, int number, LocalDate day) {
        people.forEach((person, school) -> {
            if (notices.isNews(school, day)) {
                notices.tell(new News(cause.eventId(), kind, school, held, null, null, null, number, day), person);
            }
        });
    }
}
