@NullMarked
package org.metodika.program.routes.domain;

import org.jspecify.annotations.NullMarked;
