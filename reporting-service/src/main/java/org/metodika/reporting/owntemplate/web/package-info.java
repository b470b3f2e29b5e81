/** Endpoints of own templates. */
@NullMarked
package org.metodika.reporting.owntemplate.web;

import org.jspecify.annotations.NullMarked;
