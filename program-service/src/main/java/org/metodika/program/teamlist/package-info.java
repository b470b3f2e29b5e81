/** Read model: team programs as slim rows for lists and tables, and for the question which team a program belongs to. */
@NullMarked
package org.metodika.program.teamlist;

import org.jspecify.annotations.NullMarked;
