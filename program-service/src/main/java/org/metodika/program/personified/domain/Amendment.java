package org.metodika.program.personified.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Корректировка программы в работе (B31, B46): a deviation, and the content as it is to become. It binds nobody until the
 * head decides by an order; until then the approved version holds.
 *
 * @param number of this program, from 1; refused ones count too
 * @param content the next version as it stands
 * @param deferrals its own, begun with those of the present version
 */
public record Amendment(int number, Deviation deviation, Content content, Map<DeficitId, String> deferrals) {

    public Amendment {
        deferrals = Map.copyOf(deferrals);
    }

    Amendment with(Content changed) {
        return new Amendment(number, deviation, changed, deferrals);
    }

    Amendment deferring(DeficitId deficit, String reason) {
        Map<DeficitId, String> more = new LinkedHashMap<>(deferrals);
        more.put(deficit, reason);
        return new Amendment(number, deviation, content, more);
    }

    Amendment lifting(DeficitId deficit) {
        Map<DeficitId, String> fewer = new LinkedHashMap<>(deferrals);
        fewer.remove(deficit);
        return new Amendment(number, deviation, content, fewer);
    }
}
