package health.steadfast.library;

/** Addresses of the library; filters are query parameters. */
public final class LibraryRoutes {

    public static final String LIST = "library";
    public static final String EXERCISE = "library/:slug";

    public static final String NEW = "library/new";
    public static final String LADDERS = "library/ladders";
    public static final String LADDER = "library/ladders/:family";

    /** The route parameter that names a ladder. */
    public static final String FAMILY = "family";

    /** The query parameter that holds the level of the rung looked at. */
    public static final String RUNG = "rung";

    public static final String EDIT = "library/:slug/edit";

    /** Photos and films of the clinic's own exercises, each by its id. */
    public static final String MEDIA = "exercise-media";

    /** The route parameter that holds a slug. */
    public static final String SLUG = "slug";

    /** The query parameter that names the exercise a new one begins as. */
    public static final String COPY = "copy";

    /** The query parameter that holds the record number of the patient somebody looks for. */
    public static final String FOR = "for";

    private LibraryRoutes() {}

    public static String editOf(ExerciseSlug slug) {
        return "library/" + slug + "/edit";
    }

    public static String ladderOf(String family) {
        return LADDERS + "/" + family;
    }

    /** A new exercise that begins as a copy. */
    public static String copyOf(ExerciseSlug slug) {
        return NEW + "?" + COPY + "=" + slug;
    }

    public static String exerciseOf(ExerciseSlug slug) {
        return "library/" + slug;
    }
}
