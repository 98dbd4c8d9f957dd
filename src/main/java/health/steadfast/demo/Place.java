package health.steadfast.demo;

import health.steadfast.shared.ClinicId;
import health.steadfast.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** Where a story takes place: the clinic, its day, and its staff by their handles. */
record Place(ClinicId clinic, ZoneId zone, LocalDate today, Map<String, PersonId> staff) {

    PersonId therapist(String handle) {
        var person = staff.get(handle);
        if (person == null) {
            throw new IllegalArgumentException("nobody is called " + handle);
        }
        return person;
    }

    Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    Instant daysAgo(int days, LocalTime time) {
        return at(today.minusDays(days), time);
    }
}
