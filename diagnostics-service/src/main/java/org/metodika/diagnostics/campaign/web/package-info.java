/** HTTP edge of campaigns. */
@NullMarked
package org.metodika.diagnostics.campaign.web;

import org.jspecify.annotations.NullMarked;
