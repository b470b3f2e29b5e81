@NullMarked
package org.metodika.program.comments.domain;

import org.jspecify.annotations.NullMarked;
