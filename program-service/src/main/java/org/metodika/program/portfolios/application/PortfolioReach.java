package org.metodika.program.portfolios.application;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.identity.Role;
import org.metodika.program.portfolios.domain.Evidence;
import org.metodika.program.portfolios.domain.Portfolio;
import org.metodika.program.portfolios.domain.Visibility;
import org.metodika.program.supportlist.SupportOverview;

/**
 * Who sees what of portfolios (B52): the roles of {@link PortfolioAction}, and besides the specialists of a teacher's running
 * support, whatever their roles. After the last day of work nobody but the teacher sees anything.
 */
public final class PortfolioReach {

    private final Access access;
    private final Directory directory;
    private final SupportOverview supports;

    public PortfolioReach(Access access, Directory directory, SupportOverview supports) {
        this.access = access;
        this.directory = directory;
        this.supports = supports;
    }

    /**
     * How far somebody sees.
     *
     * @param self the actor where the actor may have a portfolio; null otherwise
     * @param near whose evidences for leaders are seen; null for nobody's
     * @param centre whether those for the centre are seen
     */
    public record Circle(@Nullable UUID self, @Nullable Reach near, boolean centre) {

        boolean owns(Portfolio portfolio) {
            return portfolio.teacherId().equals(self);
        }
    }

    /**
     * The circle of the actor.
     *
     * @throws org.metodika.kit.problem.ProblemException 403 where there is none at all
     */
    public Circle of(Actor actor) {
        boolean centre = granted(actor, PortfolioAction.SEE_CENTRE);
        return new Circle(actor.is(Role.TEACHER) ? actor.staffId() : null, near(actor, centre), centre);
    }

    private @Nullable Reach near(Actor actor, boolean centre) {
        String school = actor.schoolId();
        if (granted(actor, PortfolioAction.SEE_NEAR) && (school != null || !centre)) {
            Reach reach = access.reach(actor, PortfolioAction.SEE_NEAR);
            return reach.persons() == null ? reach : joined(reach, led(actor));
        }
        Set<UUID> led = led(actor);
        if (school != null && !led.isEmpty()) {
            return Reach.persons(school, led);
        }
        return centre ? null : access.reach(actor, PortfolioAction.SEE_NEAR);
    }

    /** The evidences that this circle sees, in the order of the portfolio. */
    List<Evidence> seen(Portfolio portfolio, Circle circle) {
        if (circle.owns(portfolio)) {
            return portfolio.evidences();
        }
        boolean near = circle.near() != null && circle.near().covers(portfolio.schoolId(), portfolio.teacherId());
        if (!near && !circle.centre() || hasLeft(portfolio)) {
            return List.of();
        }
        return portfolio.evidences().stream()
                .filter(evidence -> shows(evidence.facts().visibility(), near))
                .toList();
    }

    private static boolean shows(Visibility visibility, boolean near) {
        return visibility == Visibility.CENTRE || near && visibility == Visibility.LEADERS;
    }

    private boolean hasLeft(Portfolio portfolio) {
        return directory
                .person(portfolio.teacherId())
                .filter(teacher -> !teacher.onStaffOn(directory.today(portfolio.schoolId())))
                .isPresent();
    }

    private Set<UUID> led(Actor actor) {
        return actor.staffId() == null || actor.schoolId() == null
                ? Set.of()
                : supports.teachersLedBy(actor.schoolId(), actor.staffId());
    }

    private static Reach joined(Reach reach, Set<UUID> led) {
        if (reach.persons() == null || reach.schoolId() == null || led.isEmpty()) {
            return reach;
        }
        Set<UUID> all = new HashSet<>(reach.persons());
        all.addAll(led);
        return Reach.persons(reach.schoolId(), all);
    }

    private static boolean granted(Actor actor, Action action) {
        return action.grants().keySet().stream().anyMatch(actor::is);
    }
}
