@NullMarked
package org.metodika.program.discussions.domain;

import org.jspecify.annotations.NullMarked;
