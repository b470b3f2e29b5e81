/** The life of an import: accepted, then applied. */
@NullMarked
package org.metodika.program.imports.domain;

import org.jspecify.annotations.NullMarked;
