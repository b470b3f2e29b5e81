package org.metodika.kit.directory;

import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.data.mongodb.core.MongoOperations;

/** The projections that keep the service's copy of the directory; contacts are left out. */
public final class DirectoryFollowers {

    private DirectoryFollowers() {}

    public static StateProjection<SchoolState, KnownSchool> schools(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "known-schools",
                SchoolCatalogue.SCHOOL_STATE,
                KnownSchool.class,
                school ->
                        new KnownSchool(school.schoolId(), school.name(), school.timeZone(), school.organisationType()),
                mongo,
                json);
    }

    public static StateProjection<StaffMemberState, KnownPerson> people(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "known-people",
                StaffCatalogue.STAFF_MEMBER_STATE,
                KnownPerson.class,
                person -> new KnownPerson(
                        person.staffId(),
                        person.schoolId(),
                        person.lastName(),
                        person.firstName(),
                        person.patronymic(),
                        person.position(),
                        person.staffGroup(),
                        person.subjects(),
                        person.employmentKind(),
                        person.category(),
                        person.roles(),
                        person.tutorId(),
                        person.associationHeadId(),
                        person.dismissedOn()),
                mongo,
                json);
    }
}
