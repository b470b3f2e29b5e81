package org.metodika.reporting.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.metodika.contracts.portfolio.PortfolioEvidence;
import org.metodika.contracts.portfolio.PortfolioState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is counted of a teacher's portfolio (A27); what nobody but the teacher sees is not.
 *
 * @param id the teacher
 * @param evidences days of what its valid evidences prove
 */
@Document("portfolios")
public record PortfolioRow(@Id UUID id, @Indexed String schoolId, List<LocalDate> evidences) {

    public static PortfolioRow of(PortfolioState portfolio) {
        return new PortfolioRow(
                portfolio.teacherId(),
                portfolio.schoolId(),
                portfolio.evidences().stream()
                        .filter(evidence -> evidence.withdrawnOn() == null
                                && !evidence.visibility().equals("OWN"))
                        .map(PortfolioEvidence::day)
                        .toList());
    }
}
