/** Messages about formation campaigns of requests for training. */
@NullMarked
package org.metodika.contracts.trainingcampaign;

import org.jspecify.annotations.NullMarked;
