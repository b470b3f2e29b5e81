package org.metodika.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.problem.ProblemException;

class AccessTest {

    private static final UUID SELF = new UUID(0, 1);
    private static final UUID TUTORED = new UUID(0, 2);
    private static final Action ACTION = () -> Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.TUTOR, Breadth.MINE,
            Role.EXPERT, Breadth.GROUP,
            Role.TEACHER, Breadth.OWN);

    private final Access access = new Access(new Relations() {
        @Override
        public Set<UUID> tutoredBy(String schoolId, UUID staffId) {
            return Set.of(TUTORED);
        }

        @Override
        public Set<UUID> inAssociationOf(String schoolId, UUID staffId) {
            return Set.of();
        }
    });

    @Test
    void reachesAsFarAsTheWidestRole() {
        assertThat(reach(Role.METHODIST, Role.TEACHER)).isEqualTo(Reach.all());
        assertThat(reach(Role.DEPUTY_HEAD, Role.TEACHER)).isEqualTo(Reach.school("1001"));
        assertThat(reach(Role.TUTOR, Role.TEACHER)).isEqualTo(Reach.persons("1001", Set.of(SELF, TUTORED)));
    }

    @Test
    void leavesToTheFeatureWhatGroupsWorkOn() {
        assertThat(reach(Role.EXPERT)).isEqualTo(Reach.persons("1001", Set.of()));
        assertThat(reach(Role.EXPERT, Role.TEACHER)).isEqualTo(Reach.persons("1001", Set.of(SELF)));
    }

    @Test
    void refusesWhoIsGrantedNothing() {
        assertThatThrownBy(() -> reach(Role.PORTAL)).isInstanceOf(ProblemException.class);
    }

    private Reach reach(Role... roles) {
        return access.reach(new Actor("somebody", Set.of(roles), "1001", SELF), ACTION);
    }
}
