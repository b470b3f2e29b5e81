/** Technical: a printable paper as a value, and its two forms, DOCX and PDF. */
@NullMarked
package org.metodika.reporting.paper;

import org.jspecify.annotations.NullMarked;
