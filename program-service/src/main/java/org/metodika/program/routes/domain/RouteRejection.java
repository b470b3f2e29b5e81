package org.metodika.program.routes.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;

/** Why a command to a route is refused. */
public sealed interface RouteRejection extends Rejection {

    /** What can not be done in the present state. */
    sealed interface OfState extends RouteRejection {
        @Override
        default Kind kind() {
            return Kind.STATE;
        }
    }

    /** What was sent is wrong in itself. */
    record RouteInvalid(List<Flaw> flaws) implements RouteRejection {}

    /** What is agreed is complete (C09, C10, C12). */
    record RouteIncomplete(List<Flaw> flaws) implements RouteRejection {}

    /** Only a draft is changed and agreed. */
    record RouteNotDraft() implements OfState {}

    /** Completed is only what was agreed. */
    record RouteNotAgreed() implements OfState {}

    /** A closed route changes no more. */
    record RouteIsClosed() implements OfState {}

    /** A dismissal is told by the directory, never by hand. */
    record RouteDismissalByHand() implements RouteRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/ground", "ground-of-directory"));
        }
    }
}
