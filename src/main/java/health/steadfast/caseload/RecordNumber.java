package health.steadfast.caseload;

import java.util.Optional;
import java.util.regex.Pattern;

/** The clinic's own number of a record, such as 20-4417: two digits of the year, four random ones within it. */
public record RecordNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{2}-\\d{4}");

    public RecordNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a record number has the form 20-4417");
        }
    }

    /** The number in an address or a search field, or empty if it is none. */
    public static Optional<RecordNumber> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new RecordNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
