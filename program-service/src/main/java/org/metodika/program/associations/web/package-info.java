/** Associations over HTTP, one at a time. */
@NullMarked
package org.metodika.program.associations.web;

import org.jspecify.annotations.NullMarked;
