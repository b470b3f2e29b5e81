/** Personified programs of professional development: what they hold, their life and its rules; pure Java. */
@NullMarked
package org.metodika.program.personified.domain;

import org.jspecify.annotations.NullMarked;
