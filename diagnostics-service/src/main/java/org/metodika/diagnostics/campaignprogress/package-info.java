/** Read model: how far each school is in a campaign, and what came out; one document per campaign and school. */
@NullMarked
package org.metodika.diagnostics.campaignprogress;

import org.jspecify.annotations.NullMarked;
