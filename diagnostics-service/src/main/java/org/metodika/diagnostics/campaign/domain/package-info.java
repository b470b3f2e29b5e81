/** Rules of campaigns and rolls: plain Java. */
@NullMarked
package org.metodika.diagnostics.campaign.domain;

import org.jspecify.annotations.NullMarked;
