/** Programs over HTTP. */
@NullMarked
package org.metodika.program.personified.web;

import org.jspecify.annotations.NullMarked;
