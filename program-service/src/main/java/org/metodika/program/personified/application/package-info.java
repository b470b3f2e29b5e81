/** What one can do with programs, and what must be looked up for it. */
@NullMarked
package org.metodika.program.personified.application;

import org.jspecify.annotations.NullMarked;
