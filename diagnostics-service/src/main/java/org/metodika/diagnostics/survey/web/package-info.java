/** HTTP edge of surveys. */
@NullMarked
package org.metodika.diagnostics.survey.web;

import org.jspecify.annotations.NullMarked;
