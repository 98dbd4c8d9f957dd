package health.steadfast.library.figures;

/** How shapes get their colours. */
interface Ink {

    /** The attributes of a shape, with a space before each. */
    String of(Shape shape);

    /** What must stand before the shapes; asked for after all of them. */
    String style();

    /** Round ends and corners, and no fill unless said. */
    static String root() {
        return " fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
    }
}
