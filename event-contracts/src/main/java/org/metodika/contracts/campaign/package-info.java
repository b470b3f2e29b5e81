/** Messages about campaigns of assessments: the campaign, and its roll in each school. */
@NullMarked
package org.metodika.contracts.campaign;

import org.jspecify.annotations.NullMarked;
