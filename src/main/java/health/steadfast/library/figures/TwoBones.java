package health.steadfast.library.figures;

/**
 * Where the middle joint of two bones lies when their end is to be somewhere: the law of cosines. A target out of
 * reach is pulled in.
 */
record TwoBones(Vec middle, Vec end) {

    private static final double SLACK = 0.05;

    /** @param side +1 puts the middle joint to the left of the way from a to b, -1 to the right */
    static TwoBones reach(Vec a, Vec b, double first, double second, double side) {
        var way = b.minus(a);
        var longest = first + second - SLACK;
        var shortest = Math.abs(first - second) + SLACK;
        var distance = way.length();
        var end = b;
        if (distance > longest) {
            end = a.plus(way.times(longest / distance));
            distance = longest;
        }
        distance = Math.max(distance, shortest);
        var cos = (first * first + distance * distance - second * second) / (2 * first * distance);
        var opening = Math.toDegrees(Math.acos(Math.clamp(cos, -1, 1)));
        return new TwoBones(a.plus(Vec.right(way.angle() + side * opening).times(first)), end);
    }
}
