/** What people and events do with campaigns and rolls, and who may. */
@NullMarked
package org.metodika.diagnostics.campaign.application;

import org.jspecify.annotations.NullMarked;
