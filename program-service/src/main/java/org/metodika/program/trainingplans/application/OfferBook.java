package org.metodika.program.trainingplans.application;

import java.util.Optional;
import java.util.UUID;
import org.metodika.program.trainingplans.domain.StudyForm;

/** Tells what published offers of the catalogue say. */
@FunctionalInterface
public interface OfferBook {

    /** The offer, if it is published. */
    Optional<Terms> published(UUID offer);

    /**
     * What an offer says.
     *
     * @param price roubles for one person
     */
    record Terms(String provider, String title, int hours, StudyForm form, int price) {}
}
