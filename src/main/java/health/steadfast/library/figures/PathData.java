package health.steadfast.library.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Path data read, moved and written again: lines, curves and arcs, absolute or relative; always written absolute. */
final class PathData {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)(?:e-?\\d+)?");

    private final List<String> tokens;
    private final Move move;
    private final StringBuilder out = new StringBuilder();
    private int next;
    private double x;
    private double y;
    private double startX;
    private double startY;

    private PathData(String data, Move move) {
        this.tokens = TOKEN.matcher(data).results().map(it -> it.group()).toList();
        this.move = move;
    }

    static String moved(String data, Move move) {
        return new PathData(data, move).moved();
    }

    private String moved() {
        var command = 'M';
        while (next < tokens.size()) {
            var token = tokens.get(next);
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
                next++;
            }
            write(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return out.toString();
    }

    private void write(char command) {
        var relative = Character.isLowerCase(command);
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                points('M', 1, relative);
                startX = x;
                startY = y;
            }
            case 'L' -> points('L', 1, relative);
            case 'Q' -> points('Q', 2, relative);
            case 'C' -> points('C', 3, relative);
            case 'H' -> straight((relative ? x : 0) + number(), y);
            case 'V' -> straight(x, (relative ? y : 0) + number());
            case 'A' -> arc(relative);
            case 'Z' -> {
                out.append('Z');
                x = startX;
                y = startY;
            }
            default -> throw new IllegalArgumentException("path command " + command);
        }
    }

    private void straight(double toX, double toY) {
        x = toX;
        y = toY;
        out.append('L').append(here());
    }

    private void points(char command, int count, boolean relative) {
        var fromX = relative ? x : 0;
        var fromY = relative ? y : 0;
        var written = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            x = fromX + number();
            y = fromY + number();
            written.add(here());
        }
        out.append(command).append(String.join(" ", written));
    }

    private void arc(boolean relative) {
        var rx = number() * move.scale();
        var ry = number() * move.scale();
        var tilt = number() + (Math.abs(rx - ry) < 0.05 ? 0 : move.turn());
        var large = number();
        var sweep = number() != 0 ^ move.mirrors();
        x = (relative ? x : 0) + number();
        y = (relative ? y : 0) + number();
        out.append('A')
                .append(Stage.number(rx) + " " + Stage.number(ry) + " " + Stage.number(tilt))
                .append(large != 0 ? " 1 " : " 0 ")
                .append(sweep ? "1 " : "0 ")
                .append(here());
    }

    private String here() {
        return Stage.pair(move.x(x, y), move.y(x, y));
    }

    private double number() {
        if (next >= tokens.size()) {
            throw new IllegalArgumentException("path data ends too early: " + String.join(" ", tokens));
        }
        return Double.parseDouble(tokens.get(next++));
    }
}
