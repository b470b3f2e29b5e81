/** Aggregate: campaigns of assessments, one for many teachers, and their rolls, one per school (A03, C29, C30, D09, L10). */
@NullMarked
package org.metodika.diagnostics.campaign;

import org.jspecify.annotations.NullMarked;
