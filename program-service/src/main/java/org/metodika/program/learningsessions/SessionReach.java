package org.metodika.program.learningsessions;

import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.Problems;

/** Which sessions, and which people of them, an actor reaches. */
final class SessionReach {

    private final Access access;

    SessionReach(Access access) {
        this.access = access;
    }

    /** Sessions that may be read. */
    Predicate<LearningSession> visible(Actor actor) {
        Reach reach = access.reach(actor, SessionAction.SEE);
        return session -> session.schoolId() == null || reach.coversSchool(session.schoolId());
    }

    /** Sessions that may be planned, changed and held. */
    Predicate<LearningSession> kept(Actor actor) {
        return kept(actor, SessionAction.KEEP_SELF_EDUCATION);
    }

    /** Sessions of which attendance may be recorded: of self-education not by teachers themselves. */
    Predicate<LearningSession> recorded(Actor actor) {
        return kept(actor, SessionAction.KEEP_OF_SCHOOL);
    }

    private Predicate<LearningSession> kept(Actor actor, SessionAction selfEducation) {
        boolean municipal = SessionAction.KEEP_OF_MUNICIPALITY.isGrantedTo(actor);
        Reach ofSchool = granted(actor, SessionAction.KEEP_OF_SCHOOL);
        Reach ofThemselves = granted(actor, selfEducation);
        if (!municipal && ofSchool == null && ofThemselves == null) {
            throw Problems.actionNotAllowed();
        }
        return session -> {
            String school = session.schoolId();
            if (school == null) {
                return municipal;
            }
            Reach reach = session.facts().setting() == SessionSetting.SELF_EDUCATION ? ofThemselves : ofSchool;
            return reach != null && reach.covers(school, session.organisedBy());
        };
    }

    /** Whether the actor may plan a session of this setting. */
    boolean plans(Actor actor, SessionSetting setting) {
        return switch (setting) {
            case MUNICIPAL -> SessionAction.KEEP_OF_MUNICIPALITY.isGrantedTo(actor);
            case IN_SCHOOL, OUT_OF_SCHOOL -> SessionAction.KEEP_OF_SCHOOL.isGrantedTo(actor);
            case SELF_EDUCATION -> SessionAction.KEEP_SELF_EDUCATION.isGrantedTo(actor);
        };
    }

    /** People who may be registered. */
    Predicate<Member> registered(Actor actor) {
        Reach reach = access.reach(actor, SessionAction.REGISTER);
        return member -> member.person().equals(actor.staffId()) || reach.covers(member.schoolId(), member.person());
    }

    /** Participants of a session who may be seen. */
    Predicate<Member> seen(Actor actor, @Nullable UUID organiser) {
        Reach reach = granted(actor, SessionAction.SEE_PEOPLE);
        UUID self = actor.staffId();
        boolean own = self != null && self.equals(organiser);
        return member -> own
                || member.person().equals(self)
                || (reach != null && reach.covers(member.schoolId(), member.person()));
    }

    /** Somebody of a school. */
    record Member(String schoolId, UUID person) {}

    private @Nullable Reach granted(Actor actor, SessionAction action) {
        return action.isGrantedTo(actor) ? access.reach(actor, action) : null;
    }
}
