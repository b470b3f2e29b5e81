/** What surveys tell others. */
@NullMarked
package org.metodika.diagnostics.survey.messaging;

import org.jspecify.annotations.NullMarked;
