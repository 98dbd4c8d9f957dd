package health.steadfast.documents;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the path data of figures: lines, curves and arcs, from the corner of the picture or from point to point. */
final class PathOutline {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final List<String> tokens;
    private int next;
    private double x;
    private double y;
    private double startX;
    private double startY;

    private PathOutline(String data) {
        this.tokens = TOKEN.matcher(data).results().map(MatchResult::group).toList();
    }

    static Path2D of(String data) {
        return new PathOutline(data).read();
    }

    private Path2D read() {
        var command = 'M';
        while (next < tokens.size()) {
            var first = tokens.get(next).charAt(0);
            if (Character.isLetter(first)) {
                command = first;
                next++;
            }
            add(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return outline;
    }

    private void add(char command) {
        var isFromHere = Character.isLowerCase(command);
        var fromX = isFromHere ? x : 0;
        var fromY = isFromHere ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                at(fromX + number(), fromY + number());
                outline.moveTo(x, y);
                startX = x;
                startY = y;
            }
            case 'L' -> line(fromX + number(), fromY + number());
            case 'H' -> line(fromX + number(), y);
            case 'V' -> line(x, fromY + number());
            case 'Q' -> {
                var bend = numbers(2, fromX, fromY);
                at(fromX + number(), fromY + number());
                outline.quadTo(bend[0], bend[1], x, y);
            }
            case 'C' -> {
                var bend = numbers(4, fromX, fromY);
                at(fromX + number(), fromY + number());
                outline.curveTo(bend[0], bend[1], bend[2], bend[3], x, y);
            }
            case 'A' -> arc(numbers(5, 0, 0), fromX + number(), fromY + number());
            case 'Z' -> {
                outline.closePath();
                at(startX, startY);
            }
            default -> throw new IllegalArgumentException("path command " + command);
        }
    }

    private void line(double toX, double toY) {
        at(toX, toY);
        outline.lineTo(x, y);
    }

    private void at(double newX, double newY) {
        x = newX;
        y = newY;
    }

    /**
     * From here to a point on an ellipse, as SVG 2 reckons it in its appendix B.2.4.
     *
     * @param how both radii, the turn of the ellipse in degrees, the longer way or not, clockwise or not
     */
    private void arc(double[] how, double toX, double toY) {
        var halfX = (x - toX) / 2;
        var halfY = (y - toY) / 2;
        if (how[0] == 0 || how[1] == 0 || (halfX == 0 && halfY == 0)) {
            line(toX, toY);
            return;
        }
        var turn = Math.toRadians(how[2]);
        var x1 = Math.cos(turn) * halfX + Math.sin(turn) * halfY;
        var y1 = -Math.sin(turn) * halfX + Math.cos(turn) * halfY;
        var tooSmall = Math.max(1, Math.hypot(x1 / how[0], y1 / how[1]));
        var rx = how[0] * tooSmall;
        var ry = how[1] * tooSmall;
        var part = square(rx * y1) + square(ry * x1);
        var away = Math.sqrt(Math.max(0, (square(rx * ry) - part) / part)) * (how[3] == how[4] ? -1 : 1);
        var cx = away * rx * y1 / ry;
        var cy = -away * ry * x1 / rx;
        var from = Math.toDegrees(Math.atan2((y1 - cy) / ry, (x1 - cx) / rx));
        var sweep = Math.toDegrees(Math.atan2((-y1 - cy) / ry, (-x1 - cx) / rx)) - from;
        sweep = how[4] == 0 ? (sweep > 0 ? sweep - 360 : sweep) : sweep < 0 ? sweep + 360 : sweep;
        var place = AffineTransform.getTranslateInstance((x + toX) / 2, (y + toY) / 2);
        place.rotate(turn);
        var ellipse = new Arc2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry, -from, -sweep, Arc2D.OPEN);
        outline.append(ellipse.getPathIterator(place), true);
        at(toX, toY);
    }

    private static double square(double value) {
        return value * value;
    }

    private double[] numbers(int count, double fromX, double fromY) {
        var numbers = new double[count];
        for (var i = 0; i < count; i++) {
            numbers[i] = (i % 2 == 0 ? fromX : fromY) + number();
        }
        return numbers;
    }

    private double number() {
        return Double.parseDouble(tokens.get(next++));
    }
}
