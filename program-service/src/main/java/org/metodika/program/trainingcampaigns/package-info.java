/** Register: in which time of a year organisations ask for training of their teachers (E06). */
@NullMarked
package org.metodika.program.trainingcampaigns;

import org.jspecify.annotations.NullMarked;
