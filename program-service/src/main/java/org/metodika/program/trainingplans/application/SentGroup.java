package org.metodika.program.trainingplans.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.trainingplans.domain.SchoolQuota;
import org.metodika.program.trainingplans.domain.StudyForm;
import org.metodika.program.trainingplans.domain.Training;

/**
 * A group as the methodist sends it.
 *
 * @param id null for a new group
 * @param training null until it is chosen
 */
public record SentGroup(
        @Nullable UUID id, String topic, @Nullable SentTraining training, List<UUID> requests) {

    public SentGroup {
        requests = List.copyOf(requests);
    }

    /** A training as it is sent: what is null is taken from the offer. */
    public record SentTraining(
            @Nullable UUID offer,
            @Nullable String provider,
            @Nullable String title,
            @Nullable Integer hours,
            @Nullable StudyForm form,
            int quarter,
            @Nullable Integer costPerPerson,
            @Nullable Integer quota,
            List<SchoolQuota> schoolQuotas) {

        public SentTraining {
            schoolQuotas = List.copyOf(schoolQuotas);
        }

        /**
         * The training, with what the offer says in place of what is null.
         *
         * @param flaws takes in what neither of them says
         * @param terms what the offer says; null where none is named, or it says nothing any more
         * @return null where something is missing
         */
        @Nullable
        Training complete(List<Flaw> flaws, String at, OfferBook.@Nullable Terms terms) {
            String whose = either(flaws, at + "/provider", provider, terms == null ? null : terms.provider());
            String what = either(flaws, at + "/title", title, terms == null ? null : terms.title());
            Integer howLong = either(flaws, at + "/hours", hours, terms == null ? null : terms.hours());
            StudyForm how = either(flaws, at + "/studyForm", form, terms == null ? null : terms.form());
            Integer price = either(flaws, at + "/costPerPerson", costPerPerson, terms == null ? null : terms.price());
            return whose == null || what == null || howLong == null || how == null || price == null
                    ? null
                    : new Training(offer, whose, what, howLong, how, quarter, price, quota, schoolQuotas);
        }

        private static <T> @Nullable T either(List<Flaw> flaws, String pointer, @Nullable T sent, @Nullable T offered) {
            T value = sent == null ? offered : sent;
            if (value == null) {
                flaws.add(Flaw.at(pointer, "not-null"));
            }
            return value;
        }
    }
}
