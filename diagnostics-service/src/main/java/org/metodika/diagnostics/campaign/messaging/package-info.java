/** What campaigns and rolls tell others, and what follows from what they tell. */
@NullMarked
package org.metodika.diagnostics.campaign.messaging;

import org.jspecify.annotations.NullMarked;
