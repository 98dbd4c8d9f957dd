package health.steadfast.bench;

import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.shared.ClinicId;
import health.steadfast.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A clinic of any size, every patient a copy of one whose weeks the program itself worked out. Copies are made by the
 * database, table by table: they keep the last 96 bits of each id, the first 32 are the number of the copy.
 */
final class BigClinic implements AutoCloseable {

    static final int PATIENTS_EACH = 50;

    private static final int BATCH = 500;
    private static final List<String> TABLES = List.of(
            "patient",
            "care_team_member",
            "plan",
            "plan_item",
            "plan_version",
            "version_item",
            "release",
            "adherence_week",
            "exercise_log");

    private final Connection superuser;
    private final ClinicId clinic;
    private final ClinicId model;
    private int patients;

    /** @param model the clinic that holds nothing but the patient to copy */
    BigClinic(String database, ClinicId clinic, List<SignedInMember> therapists, ClinicId model) throws SQLException {
        this.superuser = TestDatabase.superuser(database);
        this.clinic = clinic;
        this.model = model;
        // No triggers and no foreign keys while millions of rows are copied that hold to them already.
        run("set session_replication_role = replica; set synchronous_commit = off; set work_mem = '64MB'");
        run("create temp table therapist (place int primary key, id uuid not null)");
        for (var place = 0; place < therapists.size(); place++) {
            run("insert into therapist values (%d, '%s')"
                    .formatted(place, therapists.get(place).person().value()));
        }
    }

    /** Makes the clinic as large as that many therapists with 50 patients each. */
    void growTo(int therapists) throws SQLException {
        while (patients < therapists * PATIENTS_EACH) {
            for (var table : TABLES) {
                run(copy(table, patients, patients + BATCH - 1));
            }
            patients += BATCH;
        }
        run("vacuum analyze");
    }

    long logs() throws SQLException {
        return Long.parseLong(text("select count(*) from steadfast.exercise_log"));
    }

    /** The id that the copy of a row has for the {@code no}th patient; fifty in a row have the same therapist. */
    static UUID copyOf(UUID id, int no) {
        return UUID.fromString("%08x%s".formatted(no, id.toString().substring(8)));
    }

    static RecordNumber recordOf(int no) {
        return new RecordNumber("%02d-%04d".formatted(no / 10_000, no % 10_000));
    }

    private static String recordNumber(String no) {
        return "lpad((%1$s / 10000)::text, 2, '0') || '-' || lpad((%1$s %% 10000)::text, 4, '0')".formatted(no);
    }

    private String copy(String table, int first, int last) throws SQLException {
        var columns = List.of(text("""
                select string_agg(attname, ',' order by attnum) from pg_attribute
                where attrelid = 'steadfast.%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                """.formatted(table)).split(","));
        var values = new ArrayList<String>();
        for (var column : columns) {
            values.add(value(table, column));
        }
        return """
                insert into steadfast.%s (%s)
                select %s from generate_series(%d, %d) n
                join therapist t on t.place = n / %d cross join steadfast.%s m where m.clinic_id = '%s'
                """.formatted(
                        table,
                        String.join(", ", columns),
                        String.join(", ", values),
                        first,
                        last,
                        PATIENTS_EACH,
                        table,
                        model.value());
    }

    /** What the copy has in a column: ids of its own, its therapist wherever somebody is named, the rest as it is. */
    private String value(String table, String column) throws SQLException {
        if (column.equals("clinic_id")) {
            return "'%s'".formatted(clinic.value());
        }
        if (column.equals("record_number")) {
            return recordNumber("n");
        }
        if (!isId(table, column)) {
            return "m." + column;
        }
        return namesAPerson(table, column)
                ? "t.id"
                : "overlay(m.%s::text placing lpad(to_hex(n), 8, '0') from 1)::uuid".formatted(column);
    }

    private boolean isId(String table, String column) throws SQLException {
        return text("""
                select count(*) from pg_attribute
                where attrelid = 'steadfast.%s'::regclass and attname = '%s' and atttypid = 'uuid'::regtype
                """.formatted(table, column)).equals("1");
    }

    private boolean namesAPerson(String table, String column) throws SQLException {
        return text("""
                select count(*) from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                where k.contype = 'f' and k.conrelid = 'steadfast.%s'::regclass and a.attname = '%s'
                  and k.confrelid = 'steadfast.person'::regclass
                """.formatted(table, column)).equals("1");
    }

    private void run(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
    }
}
