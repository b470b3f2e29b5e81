/** What others are told about associations, and what associations hear of staff. */
@NullMarked
package org.metodika.program.associations.messaging;

import org.jspecify.annotations.NullMarked;
