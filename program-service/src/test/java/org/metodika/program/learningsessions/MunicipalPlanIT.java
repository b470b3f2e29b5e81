package org.metodika.program.learningsessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.learningsessions.MunicipalYear.PLAN;
import static org.metodika.program.learningsessions.MunicipalYear.PLANS;
import static org.metodika.program.learningsessions.MunicipalYear.itemOf;
import static org.metodika.program.learningsessions.MunicipalYear.pointers;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;

/** What becomes of the municipal plan of a year at its end. */
@PlatformTest
class MunicipalPlanIT {

    private final Api api;
    private final Api methodist;

    MunicipalPlanIT(Api api) {
        this.api = api;
        this.methodist = api.as(Tokens.methodist());
    }

    @Test
    @Requirement("E05")
    void aYearIsClosedWithWhatWasNotDoneAndTheNextBeginsFromIt() {
        MunicipalYear past = new MunicipalYear(api, 2018);
        UUID item = itemOf(past.approved(), 0);
        assertThat(pointers(methodist.post(PLAN + "/closing", Map.of(), past.year), "municipal-plan-invalid"))
                .containsExactly("/notCarriedOut/" + item);
        methodist
                .post(PLAN + "/closing", Map.of("notCarriedOut", Map.of("первый", "Нет")), past.year)
                .expectProblem(400, "malformed-request");
        Reply closed = methodist
                .post(PLAN + "/closing", Map.of("notCarriedOut", Map.of(item, "Не было людей")), past.year)
                .expect(200);
        assertThat(closed.at("/status").asString()).isEqualTo("CLOSED");
        Reply next = new MunicipalYear(api, 2019).begun("YEAR_BEFORE");
        assertThat(next.at("/items/0/item/what").asString()).isEqualTo("Семинары");
        assertThat(itemOf(next, 0)).isNotEqualTo(item);
        methodist.post(PLANS, Map.of("year", 2016, "from", "YEAR_BEFORE")).expectProblem(409, "no-plan-of-year-before");
    }
}
