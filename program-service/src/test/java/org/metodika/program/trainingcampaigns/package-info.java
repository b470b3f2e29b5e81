@NullMarked
package org.metodika.program.trainingcampaigns;

import org.jspecify.annotations.NullMarked;
