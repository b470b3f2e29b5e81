package org.metodika.program.associations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.associations.domain.AssociationEvent.Changed;
import org.metodika.program.associations.domain.AssociationEvent.Dissolved;
import org.metodika.program.associations.domain.AssociationEvent.HandedOver;
import org.metodika.program.associations.domain.AssociationEvent.HeadKept;
import org.metodika.program.associations.domain.AssociationEvent.MembersMoved;
import org.metodika.program.associations.domain.AssociationEvent.Registered;
import org.metodika.program.associations.domain.AssociationEvent.Vacated;
import org.metodika.program.associations.domain.AssociationRejection.AssociationFactsInvalid;
import org.metodika.program.associations.domain.AssociationRejection.AssociationHandoverUnderWay;
import org.metodika.program.associations.domain.AssociationRejection.AssociationHasMembers;
import org.metodika.program.associations.domain.AssociationRejection.AssociationHasNoHead;
import org.metodika.program.associations.domain.AssociationRejection.AssociationHeadLacksRole;
import org.metodika.program.associations.domain.AssociationRejection.AssociationHeadNotOnStaff;
import org.metodika.program.associations.domain.AssociationRejection.AssociationIsDissolved;
import org.metodika.program.associations.domain.AssociationRejection.DissolutionLacksReason;

class AssociationTest {

    private static final AssociationId ID = new AssociationId(new UUID(9, 1));
    private static final StaffId VERA = new StaffId(new UUID(1, 1));
    private static final StaffId OLGA = new StaffId(new UUID(1, 2));
    private static final AssociationFacts FACTS = new AssociationFacts("МО математики", "Математика");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void isEnteredWithAHeadWhoIsOnTheStaffAndHasTheRole() {
        assertThat(Association.register(ID, "1001", FACTS, fit(VERA)))
                .isEqualTo(Decision.accepted(new Registered(ID, "1001", FACTS, VERA)));
        assertThat(refusal(Association.register(ID, "1001", FACTS, new Candidate(VERA, false, true))))
                .isEqualTo(new AssociationHeadNotOnStaff());
        Rejection lacks = refusal(Association.register(ID, "1001", FACTS, new Candidate(VERA, true, false)));
        assertThat(lacks).isEqualTo(new AssociationHeadLacksRole());
        assertThat(lacks.flaws()).extracting(Flaw::pointer).containsExactly("/headId");
        Rejection invalid =
                refusal(Association.register(ID, "1001", new AssociationFacts(" ", "x".repeat(201)), fit(VERA)));
        assertThat(invalid).isInstanceOf(AssociationFactsInvalid.class);
        assertThat(invalid.flaws()).extracting(Flaw::pointer).containsExactly("/name", "/subjectArea");
    }

    @Test
    void isRenamed() {
        AssociationFacts other = new AssociationFacts("МО точных наук", "Математика, физика");
        assertThat(ledByVera().change(other)).isEqualTo(Decision.accepted(new Changed(other)));
        assertThat(ledByVera().change(FACTS)).isEqualTo(Decision.nothingToDo());
        assertThat(ledByVera().after(new Changed(other)).facts()).isEqualTo(other);
        assertThat(refusal(ledByVera().change(new AssociationFacts("", ""))))
                .isInstanceOf(AssociationFactsInvalid.class);
    }

    @Test
    void isHandedOverAndTheMembersFollow() {
        Association association = ledByVera();
        assertThat(association.handOver(fit(VERA))).isEqualTo(Decision.nothingToDo());
        assertThat(refusal(association.handOver(new Candidate(OLGA, true, false))))
                .isEqualTo(new AssociationHeadLacksRole());
        assertThat(association.handOver(fit(OLGA))).isEqualTo(Decision.accepted(new HandedOver(VERA, OLGA)));

        Association underWay = association.after(new HandedOver(VERA, OLGA));
        assertThat(underWay.head()).isEqualTo(OLGA);
        assertThat(underWay.move()).isEqualTo(new Move(VERA, OLGA));
        assertThat(underWay.occupies(VERA)).isTrue();
        assertThat(underWay.occupies(OLGA)).isTrue();
        assertThat(refusal(underWay.handOver(fit(VERA)))).isEqualTo(new AssociationHandoverUnderWay());
        assertThat(refusal(underWay.dissolve("Причина", TODAY, 0, true))).isEqualTo(new AssociationHandoverUnderWay());
        assertThat(underWay.handOver(fit(OLGA))).isEqualTo(Decision.nothingToDo());

        assertThat(underWay.membersMoved()).isEqualTo(Decision.accepted(new MembersMoved(VERA, OLGA)));
        Association settled = underWay.after(new MembersMoved(VERA, OLGA));
        assertThat(settled.membersMoved()).isEqualTo(Decision.nothingToDo());
        assertThat(settled.occupies(VERA)).isFalse();
    }

    @Test
    void isVacantFromTheDayAfterTheLastDayOfItsHead() {
        Association association = ledByVera();
        assertThat(association.left(OLGA, TODAY)).isEqualTo(Decision.nothingToDo());
        Vacated vacated = new Vacated(VERA, TODAY.plusDays(1));
        assertThat(association.left(VERA, TODAY)).isEqualTo(Decision.accepted(vacated));
        Association vacant = association.after(vacated);
        assertThat(vacant.statusOn(TODAY)).isEqualTo(Association.Status.ACTIVE);
        assertThat(vacant.statusOn(TODAY.plusDays(1))).isEqualTo(Association.Status.VACANT);
        assertThat(vacant.left(VERA, TODAY)).isEqualTo(Decision.nothingToDo());
        assertThat(vacant.closedToMembers()).contains(new AssociationHasNoHead(TODAY.plusDays(1)));

        assertThat(vacant.stays(OLGA)).isEqualTo(Decision.nothingToDo());
        assertThat(vacant.stays(VERA)).isEqualTo(Decision.accepted(new HeadKept(VERA)));
        assertThat(vacant.after(new HeadKept(VERA)).vacantSince()).isNull();
        assertThat(association.stays(VERA)).isEqualTo(Decision.nothingToDo());

        Association next = vacant.after(new HandedOver(VERA, OLGA));
        assertThat(next.vacantSince()).isNull();
        assertThat(next.closedToMembers()).isEmpty();
    }

    @Test
    void isTakenUpAgainByAHeadWhoCameBack() {
        Association vacant = ledByVera().after(new Vacated(VERA, TODAY));
        assertThat(vacant.handOver(fit(VERA))).isEqualTo(Decision.accepted(new HandedOver(VERA, VERA)));
        Association again = vacant.after(new HandedOver(VERA, VERA));
        assertThat(again.vacantSince()).isNull();
        assertThat(again.move()).as("nobody has to follow").isNull();
    }

    @Test
    void isDissolvedWithAReasonWithoutMembersOrWithThemReleased() {
        Association association = ledByVera();
        assertThat(refusal(association.dissolve(" ", TODAY, 0, false))).isEqualTo(new DissolutionLacksReason());
        assertThat(refusal(association.dissolve("Слияние", TODAY, 3, false))).isEqualTo(new AssociationHasMembers(3));
        assertThat(association.dissolve(" Слияние ", TODAY, 0, false))
                .isEqualTo(Decision.accepted(new Dissolved(VERA, TODAY, "Слияние", false)));
        Association empty = association.after(new Dissolved(VERA, TODAY, "Слияние", false));
        assertThat(empty.move()).isNull();
        assertThat(empty.occupies(VERA)).isFalse();

        Association releasing = association.after(new Dissolved(VERA, TODAY, "Слияние", true));
        assertThat(releasing.move()).isEqualTo(new Move(VERA, null));
        assertThat(releasing.occupies(VERA)).as("until all have left").isTrue();
        assertThat(releasing.membersMoved()).isEqualTo(Decision.accepted(new MembersMoved(VERA, null)));
        Association gone = releasing.after(new MembersMoved(VERA, null));
        assertThat(gone.statusOn(TODAY)).isEqualTo(Association.Status.DISSOLVED);

        Rejection dissolved = new AssociationIsDissolved(TODAY);
        assertThat(refusal(gone.change(FACTS))).isEqualTo(dissolved);
        assertThat(refusal(gone.handOver(fit(OLGA)))).isEqualTo(dissolved);
        assertThat(refusal(gone.dissolve("Ещё раз", TODAY, 0, true))).isEqualTo(dissolved);
        assertThat(gone.closedToMembers()).contains(new AssociationIsDissolved(TODAY));
        assertThat(gone.left(VERA, TODAY)).isEqualTo(Decision.nothingToDo());
    }

    private static Association ledByVera() {
        return Association.from(new Registered(ID, "1001", FACTS, VERA));
    }

    private static Candidate fit(StaffId id) {
        return new Candidate(id, true, true);
    }
}
