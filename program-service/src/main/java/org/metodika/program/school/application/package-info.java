/** Schools as the other features and the web see them. */
@NullMarked
package org.metodika.program.school.application;

import org.jspecify.annotations.NullMarked;
