/** Aggregate: surveys of pupils, parents, teachers and partners, without names or with them (A12, A29, A30, C08, C18, C20, C26, C30). */
@NullMarked
package org.metodika.diagnostics.survey;

import org.jspecify.annotations.NullMarked;
