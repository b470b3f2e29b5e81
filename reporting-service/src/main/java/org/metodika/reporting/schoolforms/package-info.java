/** Read model: reports that a school or the centre signs: the summary of a stage, the yearly report of an association, competences by organisation. */
@NullMarked
package org.metodika.reporting.schoolforms;

import org.jspecify.annotations.NullMarked;
