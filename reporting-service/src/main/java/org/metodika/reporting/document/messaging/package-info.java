/** Registered documents as messages. */
@NullMarked
package org.metodika.reporting.document.messaging;

import org.jspecify.annotations.NullMarked;
