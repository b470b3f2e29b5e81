/** Own templates of documents: versions, trials, and what holds from which day. */
@NullMarked
package org.metodika.reporting.owntemplate.domain;

import org.jspecify.annotations.NullMarked;
