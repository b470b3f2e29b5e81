/** Read model: the report by organisation, for one school and for the municipality, as JSON, XLSX and CSV. */
@NullMarked
package org.metodika.reporting.organisation;

import org.jspecify.annotations.NullMarked;
