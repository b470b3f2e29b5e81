package org.metodika.program.meetings.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.claims.Claims;
import org.metodika.program.meetings.domain.Meeting;
import org.metodika.program.meetings.domain.MeetingDecision;
import org.metodika.program.meetings.domain.MeetingEvent;
import org.metodika.program.meetings.domain.MeetingId;
import org.metodika.program.meetings.domain.MeetingKind;
import org.metodika.program.meetings.domain.MeetingRejection;
import org.metodika.program.meetings.domain.MeetingStatus;
import org.metodika.program.meetings.domain.MeetingSurroundings;
import org.metodika.program.meetings.domain.Minutes;

/** Meetings of councils and associations: recording, correcting, signing and annulling their minutes. */
public final class Meetings {

    /** More are refused anyway; nobody looks them up. */
    private static final int MOST_PROGRAMS = 200;

    private final AggregateStore<Meeting, MeetingEvent> store;
    private final Claims numbers;
    private final Access access;
    private final Directory directory;
    private final Discussed discussed;

    /**
     * @param numbers which meeting holds which number, by {@link Meeting#key()}
     */
    public Meetings(
            AggregateStore<Meeting, MeetingEvent> store,
            Claims numbers,
            Access access,
            Directory directory,
            Discussed discussed) {
        this.store = store;
        this.numbers = numbers;
        this.access = access;
        this.directory = directory;
        this.discussed = discussed;
    }

    /** The meeting; empty where there is none within the reach of the actor. */
    public Optional<Versioned<Meeting>> find(MeetingId id, Actor actor) {
        Reach reach = access.reach(actor, MeetingAction.SEE);
        return store.find(key(id))
                .filter(meeting -> reach.coversSchool(meeting.state().schoolId()));
    }

    /** What a meeting of this school decided, for those that rest on it; empty where the school has no such meeting. */
    public Optional<CouncilRecord> councilRecord(UUID id, String schoolId) {
        return store.find(id.toString())
                .map(Versioned::state)
                .filter(meeting -> meeting.schoolId().equals(schoolId))
                .map(meeting -> new CouncilRecord(
                        meeting.minutes().kind() == MeetingKind.PEDAGOGICAL_COUNCIL,
                        meeting.minutes().heldOn(),
                        meeting.status() instanceof MeetingStatus.Signed,
                        meeting.minutes().decisions().size(),
                        meeting.minutes().schoolProgrammeId()));
    }

    public Outcome<Meeting> record(MeetingId id, Minutes minutes, Actor actor, Change change) {
        Reach reach = access.reach(actor, MeetingAction.KEEP);
        String schoolId = Objects.requireNonNull(reach.schoolId(), "nobody keeps the minutes of all schools");
        return store.create(
                key(id),
                change,
                () -> numbered(
                        id, schoolId, minutes, Meeting.record(id, schoolId, minutes, surroundings(schoolId, minutes))));
    }

    public Outcome<Meeting> correct(MeetingId id, Minutes minutes, Actor actor, Change change) {
        String before = numberOf(id);
        Outcome<Meeting> outcome = change(id, actor, change, meeting -> {
            Decision<MeetingEvent> decision = meeting.correct(minutes, surroundings(meeting.schoolId(), minutes));
            return Meeting.key(meeting.schoolId(), minutes).equals(meeting.key())
                    ? decision
                    : numbered(id, meeting.schoolId(), minutes, decision);
        });
        if (outcome instanceof Outcome.Done<Meeting>(var corrected, var repeated) && before != null) {
            if (!before.equals(corrected.state().key())) {
                numbers.release(before, id.value());
            }
        }
        return outcome;
    }

    public Outcome<Meeting> sign(MeetingId id, LocalDate on, Actor actor, Change change) {
        return change(id, actor, change, meeting -> meeting.sign(on, directory.today(meeting.schoolId())));
    }

    public Outcome<Meeting> annul(MeetingId id, String reason, Actor actor, Change change) {
        Outcome<Meeting> outcome =
                change(id, actor, change, meeting -> meeting.annul(reason, directory.today(meeting.schoolId())));
        if (outcome instanceof Outcome.Done<Meeting>(var annulled, var repeated)) {
            numbers.release(annulled.state().key(), id.value());
        }
        return outcome;
    }

    private @Nullable String numberOf(MeetingId id) {
        return store.find(key(id)).map(found -> found.state().key()).orElse(null);
    }

    /** Accepted minutes get their number, or are refused because another meeting has it. */
    private Decision<MeetingEvent> numbered(
            MeetingId id, String schoolId, Minutes minutes, Decision<MeetingEvent> decision) {
        if (decision instanceof Decision.Rejected<MeetingEvent>
                || numbers.claim(Meeting.key(schoolId, minutes), id.value(), this::holds)) {
            return decision;
        }
        return Decision.rejected(new MeetingRejection.ProtocolNumberTaken(minutes.number(), minutes.schoolYear()));
    }

    private boolean holds(UUID holder, String number) {
        return store.find(holder.toString())
                .map(Versioned::state)
                .filter(meeting -> meeting.holdsNumber() && meeting.key().equals(number))
                .isPresent();
    }

    private MeetingSurroundings surroundings(String schoolId, Minutes minutes) {
        Set<UUID> named = Stream.concat(
                        Stream.of(minutes.associationHeadId(), minutes.chairId())
                                .flatMap(Stream::ofNullable),
                        minutes.decisions().stream()
                                .map(MeetingDecision::responsibleId)
                                .flatMap(Stream::ofNullable))
                .collect(Collectors.toSet());
        Set<UUID> here = directory.people(named).values().stream()
                .filter(person -> person.schoolId().equals(schoolId))
                .map(KnownPerson::id)
                .collect(Collectors.toSet());
        UUID programme = minutes.schoolProgrammeId();
        return new MeetingSurroundings(
                directory.today(schoolId),
                here,
                programme != null && discussed.schoolProgramme(programme, schoolId),
                discussed.programs(
                        minutes.programs().stream().limit(MOST_PROGRAMS).collect(Collectors.toSet()), schoolId));
    }

    private Outcome<Meeting> change(
            MeetingId id, Actor actor, Change change, Function<Meeting, Decision<MeetingEvent>> decide) {
        Reach reach = access.reach(actor, MeetingAction.KEEP);
        return store.change(key(id), change, meeting -> reach.coversSchool(meeting.schoolId()), decide);
    }

    private static String key(MeetingId id) {
        return id.value().toString();
    }
}
