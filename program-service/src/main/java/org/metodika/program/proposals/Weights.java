package org.metodika.program.proposals;

/**
 * Веса частей оценки: how offers are held against each other. Data, read from {@code proposals/weights.json}; may be changed
 * without code.
 *
 * @param coverage points for covering every open deficit; a part of them for covering a part
 * @param cost points for what is free
 * @param quality points for a provider of quality 5; none for quality 1
 * @param dates points for a group that fits into the period
 * @param halfPrice price in roubles at which half of the points for the cost are left
 * @param unknownQuality share of the points for a provider whom nobody has rated, 0 to 1
 * @param onRequest share of the points for an offer without groups, whose days are agreed on, 0 to 1
 * @param months length of the period where none is asked for
 */
public record Weights(
        double coverage,
        double cost,
        double quality,
        double dates,
        int halfPrice,
        double unknownQuality,
        double onRequest,
        int months) {

    public Weights {
        if (coverage <= 0 || cost < 0 || quality < 0 || dates < 0 || halfPrice < 1 || months < 1) {
            throw new IllegalArgumentException(
                    "proposals/weights.json: coverage, halfPrice and months above zero, the other weights not below it");
        }
        if (!isShare(unknownQuality) || !isShare(onRequest)) {
            throw new IllegalArgumentException("proposals/weights.json: unknownQuality and onRequest from 0 to 1");
        }
    }

    private static boolean isShare(double number) {
        return number >= 0 && number <= 1;
    }
}
