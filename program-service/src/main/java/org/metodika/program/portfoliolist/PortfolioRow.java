package org.metodika.program.portfoliolist;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка списка портфолио: numbers of evidences that are valid, by who sees them.
 *
 * @param id the teacher
 * @param all evidences that the teacher sees
 * @param near those of them that leaders see too
 * @param centre those of them that the centre sees too
 * @param files files of all
 */
@Document("portfolio_rows")
@CompoundIndex(name = "school_id", def = "{'schoolId': 1, '_id': 1}")
record PortfolioRow(@Id UUID id, String schoolId, int all, int near, int centre, int files) {}
