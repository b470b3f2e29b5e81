/**
 * Read model: the kinds of documents there are. Each is one definition here and one template in {@code resources/papers}: the
 * definition gathers texts and rows from what the service follows, the template says what stands on the paper.
 */
@NullMarked
package org.metodika.reporting.forms;

import org.jspecify.annotations.NullMarked;
