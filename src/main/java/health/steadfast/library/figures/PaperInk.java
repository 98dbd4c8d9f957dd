package health.steadfast.library.figures;

/** Colours written at each shape, for documents and paper: no style sheet, no variables. */
record PaperInk(Palette palette) implements Ink {

    @Override
    public String of(Shape shape) {
        var out = new StringBuilder();
        if (shape.fill() != null) {
            out.append(" fill=\"").append(palette.of(shape.fill())).append('"');
        }
        if (shape.stroke() != null) {
            out.append(" stroke=\"").append(palette.of(shape.stroke())).append('"');
            out.append(" stroke-width=\"").append(Stage.number(shape.width())).append('"');
        }
        if (shape.opacity() < 1) {
            out.append(" opacity=\"").append(shape.opacity()).append('"');
        }
        return out.toString();
    }

    @Override
    public String style() {
        return "";
    }
}
