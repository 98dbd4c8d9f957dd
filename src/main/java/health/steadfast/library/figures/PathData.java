package health.steadfast.library.figures;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Path data read, moved and written again: lines, curves and arcs. Written from point to point, so that equal shapes in
 * different places are equal text, which packs well; rounding does not add up.
 */
final class PathData {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)(?:e-?\\d+)?");

    private final List<String> tokens;
    private final Move move;
    private final boolean isShort;
    private final boolean isShortest;
    private final StringBuilder out = new StringBuilder();
    private int next;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double writtenX;
    private double writtenY;
    private double writtenStartX;
    private double writtenStartY;
    private boolean isFromHere;

    private PathData(String data, Move move, boolean isShort, boolean isShortest) {
        this.tokens = TOKEN.matcher(data).results().map(MatchResult::group).toList();
        this.move = move;
        this.isShort = isShort;
        this.isShortest = isShortest;
    }

    /** The same outline elsewhere, from the corner of the stage. */
    static String moved(String data, Move move) {
        return new PathData(data, move, false, false).rewrite();
    }

    /** The same outline, from point to point; the letters stay what they were. */
    static String shortened(String data) {
        return new PathData(data, Move.NONE, true, false).rewrite();
    }

    /** The same outline, as short as it can be written. */
    static String shortest(String data) {
        return new PathData(data, Move.NONE, true, true).rewrite();
    }

    private String rewrite() {
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
                writtenStartX = writtenX;
                writtenStartY = writtenY;
            }
            case 'L' -> straight((relative ? x : 0) + number(), (relative ? y : 0) + number());
            case 'Q' -> points('Q', 2, relative);
            case 'C' -> points('C', 3, relative);
            case 'H' -> straight((relative ? x : 0) + number(), y);
            case 'V' -> straight(x, (relative ? y : 0) + number());
            case 'A' -> arc(relative);
            case 'Z' -> close();
            default -> throw new IllegalArgumentException("path command " + command);
        }
    }

    private void close() {
        out.append('Z');
        x = startX;
        y = startY;
        writtenX = writtenStartX;
        writtenY = writtenStartY;
    }

    private void straight(double toX, double toY) {
        x = toX;
        y = toY;
        line();
    }

    private void line() {
        if (!isWrittenStraight()) {
            letter('L');
            point();
        }
        arrive();
    }

    /** A level or an upright line needs one number. */
    private boolean isWrittenStraight() {
        var dx = rounded(move.x(x, y)) - writtenX;
        var dy = rounded(move.y(x, y)) - writtenY;
        if (!isShortest || (dx != 0 && dy != 0)) {
            return false;
        }
        out.append(dx == 0 ? 'v' : 'h');
        append(dx == 0 ? dy : dx);
        return true;
    }

    private void points(char command, int count, boolean relative) {
        var fromX = relative ? x : 0;
        var fromY = relative ? y : 0;
        letter(command);
        for (var i = 0; i < count; i++) {
            x = fromX + number();
            y = fromY + number();
            point();
        }
        arrive();
    }

    private void arc(boolean relative) {
        var rx = number() * move.scale();
        var ry = number() * move.scale();
        var tilt = number() + (Math.abs(rx - ry) < 0.05 ? 0 : move.turn());
        var large = number() != 0;
        var sweep = number() != 0 ^ move.mirrors();
        x = (relative ? x : 0) + number();
        y = (relative ? y : 0) + number();
        letter('A');
        append(rx);
        append(ry);
        append(tilt);
        append(large ? 1 : 0);
        append(sweep ? 1 : 0);
        point();
        arrive();
    }

    private void letter(char command) {
        isFromHere = isShort && command != 'M';
        out.append(isFromHere ? Character.toLowerCase(command) : command);
    }

    private void point() {
        append(rounded(move.x(x, y)) - (isFromHere ? writtenX : 0));
        append(rounded(move.y(x, y)) - (isFromHere ? writtenY : 0));
    }

    private void arrive() {
        writtenX = rounded(move.x(x, y));
        writtenY = rounded(move.y(x, y));
    }

    /** To a tenth; where size matters most to a fifth, which is half a point of a large picture. */
    private double rounded(double value) {
        return isShortest ? Math.round(value * 5) / 5.0 : Math.round(value * 10) / 10.0;
    }

    private void append(double value) {
        var text = Stage.number(value);
        if (!Character.isLetter(out.charAt(out.length() - 1)) && !text.startsWith("-")) {
            out.append(' ');
        }
        out.append(text);
    }

    private double number() {
        if (next >= tokens.size()) {
            throw new IllegalArgumentException("path data ends too early: " + String.join(" ", tokens));
        }
        return Double.parseDouble(tokens.get(next++));
    }
}
