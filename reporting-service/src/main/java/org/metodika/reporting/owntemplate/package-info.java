/** Aggregate: templates of the centre for kinds of documents, made in Word (собственный шаблон). */
@NullMarked
package org.metodika.reporting.owntemplate;

import org.jspecify.annotations.NullMarked;
