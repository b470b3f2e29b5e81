package org.metodika.reporting.wiring;

import org.metodika.contracts.association.AssociationCatalogue;
import org.metodika.contracts.association.AssociationState;
import org.metodika.contracts.attestation.AttestationCatalogue;
import org.metodika.contracts.attestation.AttestationState;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.electivecourse.ElectiveCourseCatalogue;
import org.metodika.contracts.electivecourse.ElectiveCourseState;
import org.metodika.contracts.offer.OfferCatalogue;
import org.metodika.contracts.offer.OfferState;
import org.metodika.contracts.portfolio.PortfolioCatalogue;
import org.metodika.contracts.portfolio.PortfolioState;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.projection.MarkingProjection;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.reporting.organisation.Marks;
import org.metodika.reporting.rows.AssociationRow;
import org.metodika.reporting.rows.AttestationRow;
import org.metodika.reporting.rows.CheckpointRow;
import org.metodika.reporting.rows.DeficitRow;
import org.metodika.reporting.rows.ElectiveCourseRow;
import org.metodika.reporting.rows.OfferRow;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.rows.PortfolioRow;
import org.metodika.reporting.rows.ProgramRow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The projections that keep the rows; each can be rebuilt from its topic. Schools are known to the kit already. */
@Configuration(proxyBeanMethods = false)
class RowsConfiguration {

    @Bean
    MarkingProjection programRows(MongoOperations mongo, ContractJson json, Marks marks) {
        return new MarkingProjection(
                new StateProjection<>(
                                "programs",
                                ProgramCatalogue.PROGRAM_STATE,
                                ProgramRow.class,
                                ProgramRow::of,
                                mongo,
                                json)
                        .or(
                                ProgramCatalogue.TRANSFERRED_PROGRAM_STATE,
                                transferred -> ProgramRow.of(transferred.program()))
                        .or(ProgramCatalogue.PROGRAM_STATE_IN_FULL, ProgramRow::of)
                        .or(ProgramCatalogue.PROGRAM_STATE_AMENDING, amending -> ProgramRow.of(amending.program())),
                marks,
                mongo);
    }

    @Bean
    MarkingProjection deficitRows(MongoOperations mongo, ContractJson json, Marks marks) {
        return new MarkingProjection(
                new StateProjection<>(
                                "deficits",
                                DeficitCatalogue.DEFICIT_STATE,
                                DeficitRow.class,
                                DeficitRow::of,
                                mongo,
                                json)
                        .or(DeficitCatalogue.TRANSFERRED_DEFICIT_STATE, DeficitRow::of)
                        .or(DeficitCatalogue.DEFICIT_STATE_IN_FULL, DeficitRow::of),
                marks,
                mongo);
    }

    @Bean
    MarkingProjection checkpointRows(MongoOperations mongo, ContractJson json, Marks marks) {
        return new MarkingProjection(
                new StateProjection<>(
                                "checkpoints",
                                CheckpointCatalogue.CHECKPOINT_STATE,
                                CheckpointRow.class,
                                CheckpointRow::of,
                                mongo,
                                json)
                        .or(CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL, full -> CheckpointRow.of(full.checkpoint())),
                marks,
                mongo);
    }

    @Bean
    MarkingProjection personRows(MongoOperations mongo, ContractJson json, Marks marks) {
        return new MarkingProjection(
                new StateProjection<>(
                        "people", StaffCatalogue.STAFF_MEMBER_STATE, PersonRow.class, PersonRow::of, mongo, json),
                marks,
                mongo);
    }

    /** Names and prices of training, beside what it brought about. */
    @Bean
    StateProjection<OfferState, OfferRow> offerRows(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>("offers", OfferCatalogue.OFFER_STATE, OfferRow.class, OfferRow::of, mongo, json);
    }

    /** How many evidences portfolios hold. */
    @Bean
    StateProjection<PortfolioState, PortfolioRow> portfolioRows(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "portfolios", PortfolioCatalogue.PORTFOLIO_STATE, PortfolioRow.class, PortfolioRow::of, mongo, json);
    }

    /** Programmes and results of elective courses. */
    @Bean
    StateProjection<ElectiveCourseState, ElectiveCourseRow> electiveCourseRows(
            MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "elective-courses",
                ElectiveCourseCatalogue.ELECTIVE_COURSE_STATE,
                ElectiveCourseRow.class,
                ElectiveCourseRow::of,
                mongo,
                json);
    }

    /** Attempts and decisions of attestations. */
    @Bean
    StateProjection<AttestationState, AttestationRow> attestationRows(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "attestations",
                AttestationCatalogue.ATTESTATION_STATE,
                AttestationRow.class,
                AttestationRow::of,
                mongo,
                json);
    }

    /** Which head an association has, for figures of its members. */
    @Bean
    StateProjection<AssociationState, AssociationRow> associationRows(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "associations",
                AssociationCatalogue.ASSOCIATION_STATE,
                AssociationRow.class,
                AssociationRow::of,
                mongo,
                json);
    }
}
