package health.steadfast.library;

/** Addresses of the library; filters are query parameters. */
public final class LibraryRoutes {

    public static final String LIST = "library";
    public static final String EXERCISE = "library/:slug";

    /** The route parameter that holds a slug. */
    public static final String SLUG = "slug";

    /** The query parameter that holds the record number of the patient somebody looks for. */
    public static final String FOR = "for";

    private LibraryRoutes() {}

    public static String exerciseOf(ExerciseSlug slug) {
        return "library/" + slug;
    }
}
