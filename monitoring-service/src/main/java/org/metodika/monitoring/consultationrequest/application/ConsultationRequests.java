package org.metodika.monitoring.consultationrequest.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.access.RequestScope;
import org.metodika.monitoring.consultation.application.Consultations;
import org.metodika.monitoring.consultation.application.HeldConsultation;
import org.metodika.monitoring.consultationrequest.domain.Addressee;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequest;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequestEvent;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequestId;
import org.metodika.monitoring.consultationrequest.domain.ConsultationRequestRefusal.ConsultationRequestInvalid;
import org.metodika.monitoring.consultationrequest.domain.Helper;
import org.metodika.monitoring.consultationrequest.domain.Question;
import org.metodika.monitoring.consultationrequest.domain.Reply;
import org.metodika.monitoring.ids.StaffId;

/** What people do with requests for consultations (C14). */
public final class ConsultationRequests {

    private final AggregateStore<ConsultationRequest, ConsultationRequestEvent> store;
    private final Consultations consultations;
    private final Access access;
    private final Directory directory;
    private final int answerWithin;

    /** @param answerWithin days after which a request without an answer is overdue */
    public ConsultationRequests(
            AggregateStore<ConsultationRequest, ConsultationRequestEvent> store,
            Consultations consultations,
            Access access,
            Directory directory,
            int answerWithin) {
        this.store = store;
        this.consultations = consultations;
        this.access = access;
        this.directory = directory;
        this.answerWithin = answerWithin;
    }

    /** What the actor may see. */
    public RequestScope toSee(Actor actor) {
        return scope(access.reach(actor, MonitoringAction.SEE_CONSULTATIONS), actor);
    }

    /** A request, where the actor may see it. */
    public Optional<Versioned<ConsultationRequest>> find(ConsultationRequestId id, Actor actor) {
        RequestScope scope = toSee(actor);
        return store.find(key(id)).filter(found -> covers(scope, found.state()));
    }

    /** Today at a school. */
    public LocalDate today(String schoolId) {
        return directory.today(schoolId);
    }

    /** Asks for oneself. A tutor who isn't named is the one that the directory knows. */
    public Outcome<ConsultationRequest> ask(ConsultationRequestId id, Question question, Actor actor, Change change) {
        access.reach(actor, MonitoringAction.ASK_CONSULTATION);
        UUID self = actor.staffId();
        KnownPerson asker = self == null ? null : directory.person(self).orElse(null);
        if (asker == null || !asker.schoolId().equals(actor.schoolId())) {
            return new Outcome.Unknown<>();
        }
        LocalDate today = directory.today(asker.schoolId());
        Question named = named(question, asker);
        return store.create(key(id), change, () -> {
            StaffId person = named.person();
            if (person == null && named.addressee() == Addressee.TUTOR) {
                return refused("no-tutor-here");
            }
            return person == null || works(person, asker.schoolId(), today)
                    ? ConsultationRequest.ask(id, asker.schoolId(), new StaffId(asker.id()), named, today, answerWithin)
                    : refused("not-on-staff-here");
        });
    }

    /** Undertakes to answer it. */
    public Outcome<ConsultationRequest> take(ConsultationRequestId id, Actor actor, Change change) {
        return helped(id, actor, change, (request, today) -> request.take(helper(actor), today));
    }

    /** Says on which day the consultation will be. */
    public Outcome<ConsultationRequest> agree(ConsultationRequestId id, LocalDate day, Actor actor, Change change) {
        return helped(id, actor, change, (request, today) -> request.agree(helper(actor), day, today));
    }

    /** Answers in writing. */
    public Outcome<ConsultationRequest> answer(ConsultationRequestId id, String text, Actor actor, Change change) {
        return helped(id, actor, change, (request, today) -> request.answer(new Reply(text, today, helper(actor))));
    }

    /**
     * The consultation was held: it is entered into the log, then the request names the entry. A crash between the two leaves an entry
     * of what was held indeed; the repeated command finds it, since its id follows from the request, and names it.
     */
    public Outcome<ConsultationRequest> hold(
            ConsultationRequestId id, HeldConsultation held, Actor actor, Change change) {
        RequestScope scope = toAnswer(actor);
        Versioned<ConsultationRequest> seen = store.find(key(id))
                .filter(found -> covers(scope, found.state()))
                .orElse(null);
        if (seen == null) {
            return new Outcome.Unknown<>();
        }
        ConsultationRequest request = seen.state();
        Helper helper = helper(actor);
        UUID entry = Ids.from(
                "consultation-of-request", id.value(), request.consultations().size());
        if (request.hold(helper, entry, held.heldOn()) instanceof Decision.Accepted<ConsultationRequestEvent>) {
            Optional<Rejection> refused = consultations.enter(
                    entry,
                    request.schoolId(),
                    request.asker(),
                    helper.person(),
                    request.question().topic(),
                    held,
                    Change.by(actor));
            if (refused.isPresent()) {
                return new Outcome.Refused<>(refused.get());
            }
        }
        return store.change(
                key(id), change, each -> covers(scope, each), now -> now.hold(helper, entry, held.heldOn()));
    }

    /** The asker has what was needed, or needs it no more. */
    public Outcome<ConsultationRequest> close(ConsultationRequestId id, Actor actor, Change change) {
        return asked(id, actor, change, request -> request.close(directory.today(request.schoolId())));
    }

    /** The asker needs more. */
    public Outcome<ConsultationRequest> reopen(ConsultationRequestId id, Actor actor, Change change) {
        return asked(id, actor, change, request -> request.reopen(directory.today(request.schoolId()), answerWithin));
    }

    private Outcome<ConsultationRequest> helped(
            ConsultationRequestId id,
            Actor actor,
            Change change,
            BiFunction<ConsultationRequest, LocalDate, Decision<ConsultationRequestEvent>> decide) {
        RequestScope scope = toAnswer(actor);
        return store.change(
                key(id),
                change,
                request -> covers(scope, request),
                request -> decide.apply(request, directory.today(request.schoolId())));
    }

    private Outcome<ConsultationRequest> asked(
            ConsultationRequestId id,
            Actor actor,
            Change change,
            Function<ConsultationRequest, Decision<ConsultationRequestEvent>> decide) {
        Reach own = access.reach(actor, MonitoringAction.ASK_CONSULTATION);
        return store.change(
                key(id),
                change,
                request -> own.covers(request.schoolId(), request.asker().value()),
                decide);
    }

    /** Whoever reaches the asker by the role, the addressee, and who has taken it; never the asker. */
    private RequestScope toAnswer(Actor actor) {
        Reach reach = access.reach(actor, MonitoringAction.CONSULT);
        Set<UUID> persons = reach.persons();
        String school = reach.schoolId();
        UUID self = actor.staffId();
        if (persons == null || school == null || self == null) {
            return scope(reach, actor);
        }
        Set<UUID> others = new HashSet<>(persons);
        others.remove(self);
        return scope(Reach.persons(school, others), actor);
    }

    private static boolean covers(RequestScope scope, ConsultationRequest request) {
        Helper helper = request.helper();
        return scope.covers(
                request.schoolId(),
                request.asker().value(),
                request.question().addressee().name(),
                value(request.question().person()),
                helper == null ? null : value(helper.person()));
    }

    private static @Nullable UUID value(@Nullable StaffId person) {
        return person == null ? null : person.value();
    }

    private static RequestScope scope(Reach reach, Actor actor) {
        return new RequestScope(reach, actor.staffId(), actor.is(Role.PSYCHOLOGIST));
    }

    private static Question named(Question question, KnownPerson asker) {
        UUID tutor = asker.tutorId();
        return question.addressee() == Addressee.TUTOR && question.person() == null && tutor != null
                ? new Question(
                        question.addressee(),
                        new StaffId(tutor),
                        question.topic(),
                        question.text(),
                        question.wishedDays())
                : question;
    }

    private boolean works(StaffId person, String schoolId, LocalDate today) {
        return directory
                .person(person.value())
                .filter(known -> known.schoolId().equals(schoolId) && known.onStaffOn(today))
                .isPresent();
    }

    private static Decision<ConsultationRequestEvent> refused(String code) {
        return Decision.rejected(new ConsultationRequestInvalid(List.of(Flaw.at("/addresseeId", code))));
    }

    private static Helper helper(Actor actor) {
        UUID self = actor.staffId();
        return new Helper(self == null ? null : new StaffId(self));
    }

    private static String key(ConsultationRequestId id) {
        return id.value().toString();
    }
}
