/** What a school is and which facts about it hold. */
@NullMarked
package org.metodika.program.school.domain;

import org.jspecify.annotations.NullMarked;
