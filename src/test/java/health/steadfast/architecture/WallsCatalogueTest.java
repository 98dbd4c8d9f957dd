package health.steadfast.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.testing.TestDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads PostgreSQL's own catalogue: no table, view, function or key of the product is forgotten outside the walls. */
class WallsCatalogueTest {

    /** Read before a clinic is known, or the same for all clinics; none holds clinical content of a person. */
    private static final Set<String> OUTSIDE = Set.of(
            "flyway_schema_history",
            "event_publication",
            "clinic",
            "person",
            "credential",
            "membership",
            "account_token",
            "sign_in_guess",
            "sign_in_event",
            "catalogue_import",
            "ladder",
            "ladder_text",
            "exercise",
            "exercise_text",
            "vocabulary");

    /** What the application calls: the wall, the way into a clinic, and the weeks worked out beside their rows. */
    private static final Set<String> CALLED = Set.of("current_clinic", "enter_clinic", "adherence_rebuild");

    private static String database;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.create();
    }

    @Test
    void everyOtherTableStandsBehindTheWalls() {
        var open = query("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'steadfast' and c.relkind in ('r', 'p')
                  and not (c.relrowsecurity and c.relforcerowsecurity
                    and exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'
                      and pg_get_expr(p.polqual, p.polrelid) = '(clinic_id = steadfast.current_clinic())'
                      and pg_get_expr(p.polwithcheck, p.polrelid) = '(clinic_id = steadfast.current_clinic())'))
                """);

        assertThat(open).containsExactlyInAnyOrderElementsOf(OUTSIDE);
    }

    @Test
    void everyTableBehindTheWallsTakesItsClinicFromTheTransaction() {
        var without = query("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'steadfast' and c.relrowsecurity
                  and not exists (select 1 from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                    where a.attrelid = c.oid and a.attname = 'clinic_id' and a.attnotnull
                      and pg_get_expr(d.adbin, d.adrelid) = 'steadfast.current_clinic()')
                """);

        assertThat(without).isEmpty();
    }

    @Test
    void everyKeyBetweenTenantTablesCarriesTheClinic() {
        var loose = query("""
                select k.conrelid::regclass || ' -> ' || k.confrelid::regclass
                from pg_constraint k
                join pg_class a on a.oid = k.conrelid and a.relrowsecurity
                join pg_class b on b.oid = k.confrelid and b.relrowsecurity
                where k.contype = 'f' and not exists (select 1 from pg_attribute c
                  where c.attrelid = k.conrelid and c.attnum = any (k.conkey) and c.attname = 'clinic_id')
                """);

        assertThat(loose).isEmpty();
    }

    @Test
    void everyColumnThatNamesAnExerciseCanNameOneOfTheClinicsOwn() {
        var builtInOnly = query("""
                select c.relname || '.' || a.attname from pg_constraint k
                join pg_class c on c.oid = k.conrelid and c.relrowsecurity
                join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey) and a.attgenerated = ''
                where k.contype = 'f' and k.confrelid = 'steadfast.exercise'::regclass
                """);

        assertThat(builtInOnly).containsExactly("own_exercise.safer");
    }

    @Test
    void everyKeyAndIndexOfATenantTableLeadsWithTheClinic() {
        var loose = query("""
                select c.relname || ': ' || pg_get_indexdef(i.indexrelid) from pg_index i
                join pg_class c on c.oid = i.indrelid and c.relrowsecurity
                join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'steadfast'
                where not exists (select 1 from pg_attribute a
                    where a.attrelid = c.oid and a.attnum = i.indkey[0] and a.attname = 'clinic_id')
                  and not (i.indisexclusion and pg_get_indexdef(i.indexrelid, 1, true) like '%(clinic_id, clinic_id, %')
                  and not (i.indisprimary and i.indnkeyatts = 1 and exists (select 1 from pg_attribute a
                    where a.attrelid = c.oid and a.attnum = i.indkey[0] and a.atttypid = 'uuid'::regtype))
                """);

        assertThat(loose)
                .as("only a random id that the program makes may be a key by itself: it says nothing about a clinic")
                .isEmpty();
    }

    @Test
    void anIdFromAPatientsDeviceIsAKeyWithinTheClinicOnly() {
        var keys = query("""
                select c.relname from pg_constraint k join pg_class c on c.oid = k.conrelid
                where c.relnamespace = 'steadfast'::regnamespace and k.contype in ('p', 'u')
                  and c.relname in ('exercise_log', 'fall_report', 'symptom_report') and cardinality(k.conkey) = 1
                """);

        assertThat(keys).isEmpty();
    }

    /** What comes along with a range type belongs to the server, computes and reads nothing. */
    @Test
    void nobodyCallsAFunctionThatIsNotListed() {
        var open = query("""
                select p.proname from pg_proc p join pg_language l on l.oid = p.prolang
                where p.pronamespace = 'steadfast'::regnamespace and l.lanname <> 'internal'
                  and (p.proacl is null or exists (select 1 from aclexplode(p.proacl) a where a.grantee = 0))
                """);
        var ofTheApplication = query("""
                select p.proname from pg_proc p join pg_language l on l.oid = p.prolang
                where p.pronamespace = 'steadfast'::regnamespace and l.lanname <> 'internal'
                  and has_function_privilege('steadfast_app', p.oid, 'execute')
                """);

        assertThat(open).as("for everybody").isEmpty();
        assertThat(ofTheApplication).containsExactlyInAnyOrderElementsOf(CALLED);
    }

    @Test
    void aNewFunctionIsNobodysUntilAMigrationSaysSo() throws SQLException {
        var fresh = TestDatabase.create();
        try (var owner = TestDatabase.owner(fresh);
                var application = TestDatabase.application(fresh)) {
            owner.createStatement()
                    .execute("create function steadfast.fresh() returns int language sql return (select 1)");

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> application.createStatement().execute("select steadfast.fresh()"))
                    .withMessageContaining("permission denied for function fresh");
        }
    }

    @Test
    void everyViewReadsWithTheRightsOfWhoAsks() {
        var views = query("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'steadfast' and c.relkind in ('v', 'm')
                  and not ('security_invoker=true' = any (coalesce(c.reloptions, '{}')))
                """);

        assertThat(views).isEmpty();
    }

    @Test
    void noFunctionRunsWithTheRightsOfItsOwner() {
        var definers = query("""
                select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname = 'steadfast' and p.prosecdef
                """);

        assertThat(definers).isEmpty();
    }

    @Test
    void aFunctionThatIsNoSingleExpressionSearchesOnlyWhereItShould() {
        var loose = query("""
                select p.proname from pg_proc p join pg_language l on l.oid = p.prolang
                where p.pronamespace = 'steadfast'::regnamespace and p.prokind = 'f' and p.prosqlbody is null
                  and l.lanname <> 'internal' -- what makes a range of a type
                  and not exists (select 1 from unnest(p.proconfig) as setting where setting like 'search_path=%')
                """);

        assertThat(loose).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndPassesNoWall() {
        assertThat(query("select relname from pg_class where relowner = 'steadfast_app'::regrole"))
                .isEmpty();
        assertThat(query("select rolname from pg_roles where rolname like 'steadfast%' and rolsuper"))
                .isEmpty();
        assertThat(query("select rolname from pg_roles where rolname like 'steadfast%' and rolbypassrls"))
                .containsExactly("steadfast_owner");
    }

    @Test
    void whatIsWrittenDownStaysWrittenDown() {
        var changeable = query("""
                select table_name || ' ' || privilege_type from information_schema.table_privileges
                where grantee = 'steadfast_app' and table_schema = 'steadfast'
                  and table_name in ('audit_entry', 'audit_seal', 'review', 'sign_in_event')
                  and privilege_type not in ('SELECT', 'INSERT')
                """);

        assertThat(changeable).isEmpty();
    }

    private static ResultSet queryByFullNames(Statement statement, String sql) throws SQLException {
        statement.execute("set search_path = pg_catalog");
        return statement.executeQuery(sql);
    }

    private static List<String> query(String sql) {
        try (var connection = TestDatabase.owner(database);
                var statement = connection.createStatement();
                var rows = queryByFullNames(statement, sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
