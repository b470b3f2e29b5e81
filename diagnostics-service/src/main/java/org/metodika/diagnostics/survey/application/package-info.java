/** Use cases of surveys: running them, inviting, answering without a name and with one, and what may be shown of the answers. */
@NullMarked
package org.metodika.diagnostics.survey.application;

import org.jspecify.annotations.NullMarked;
