package health.steadfast.documents.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One week to tick.
 *
 * @param week "23 to 29 November 2026"
 * @param number "W48"
 * @param goal on how many days, in words
 */
public record WeekSheet(
        Letterhead head, String week, String number, String goal, List<SheetDay> days, List<SheetColumn> columns) {

    /** How many exercises stand beside the questions about the day. */
    public static final int FIRST_PAGE = 3;
    /** How many stand beside the room for words. */
    public static final int SECOND_PAGE = 5;
    /** How many have a page to themselves. */
    public static final int FURTHER_PAGES = 10;

    public WeekSheet {
        days = List.copyOf(days);
        columns = List.copyOf(columns);
    }

    /** @param name "Mon" and @param date "23 Nov" */
    public record SheetDay(String name, String date) {}

    /** @param name in lines that fit above a box */
    public record SheetColumn(List<String> name, @Nullable Picture picture) {}

    public List<SheetColumn> first() {
        return columns.subList(0, Math.min(FIRST_PAGE, columns.size()));
    }

    public List<SheetColumn> second() {
        return columns.subList(
                Math.min(FIRST_PAGE, columns.size()), Math.min(FIRST_PAGE + SECOND_PAGE, columns.size()));
    }

    public List<List<SheetColumn>> further() {
        var pages = new ArrayList<List<SheetColumn>>();
        for (var from = FIRST_PAGE + SECOND_PAGE; from < columns.size(); from += FURTHER_PAGES) {
            pages.add(columns.subList(from, Math.min(from + FURTHER_PAGES, columns.size())));
        }
        return pages;
    }

    public int pages() {
        return 2 + further().size();
    }
}
