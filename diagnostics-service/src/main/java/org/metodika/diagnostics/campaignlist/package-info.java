/** Read model: slim rows of campaigns. */
@NullMarked
package org.metodika.diagnostics.campaignlist;

import org.jspecify.annotations.NullMarked;
