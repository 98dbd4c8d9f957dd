package health.steadfast.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** What the two database roles may do when somebody holds their password and no program in between. */
@SpringBootTest
class DatabaseRolesTest {

    private static final String DENIED = "42501";

    @Autowired
    ClinicFixtures clinics;

    @Value("${steadfast.test.database}")
    String database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update steadfast.audit_entry set detail = 'other'",
                "delete from steadfast.audit_entry",
                "truncate steadfast.audit_entry",
                "update steadfast.audit_seal set hash = ''",
                "delete from steadfast.audit_seal",
                "alter table steadfast.patient disable row level security",
                "alter table steadfast.audit_entry owner to steadfast_app",
                "drop policy clinic_wall on steadfast.patient",
                "drop table steadfast.patient",
                "alter role steadfast_app bypassrls",
                "create role somebody superuser",
                "create table steadfast.mine (a int)",
                "create table public.mine (a int)",
                "set role steadfast_owner",
                "set role postgres",
                "set session authorization steadfast_owner",
                "copy (select 1) to program 'true'",
                "copy (select 1) to '/tmp/steadfast-copy'",
                "select pg_read_file('/etc/passwd')",
                "set log_statement = 'all'",
                "grant select on steadfast.patient to public"
            })
    void theApplicationIsDenied(String statement) throws SQLException {
        try (var application = TestDatabase.application(database)) {
            if (statement.startsWith("grant")) {
                // PostgreSQL answers a grant without the right to grant with a warning and does nothing.
                execute(application, statement);
                assertThat(grantedToEverybody()).isEmpty();
                return;
            }
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute(application, statement))
                    .returns(DENIED, SQLException::getSQLState);
        }
    }

    @Test
    void theApplicationSeesNoPatientWithoutAClinic() throws SQLException {
        var clinic = clinics.clinic();
        clinic.patientOf(clinic.therapist(), "Ada");

        try (var application = TestDatabase.application(database)) {
            assertThat(rows(application, "select given_name from steadfast.patient"))
                    .isEmpty();
            execute(application, "set row_security = off");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> rows(application, "select given_name from steadfast.patient"))
                    .returns(DENIED, SQLException::getSQLState);
        }
    }

    @Test
    void neitherRoleIsASuperuser() throws SQLException {
        try (var owner = TestDatabase.owner(database)) {
            assertThat(rights(owner, "steadfast_%"))
                    .containsExactlyInAnyOrder(
                            "steadfast_app login=t super=f db=f role=f replication=f inherit=t bypass=f",
                            "steadfast_owner login=t super=f db=f role=f replication=f inherit=t bypass=t");
        }
    }

    @Test
    void theScriptForAServerOfYourOwnMakesTheSameRoles() throws SQLException, IOException {
        var script = Files.readString(Path.of("docker/roles.sql"))
                .replaceAll("(?m)^--.*$", "")
                .replace("steadfast", "scripted")
                .replaceAll(":'\\w+'", "'secret'");

        try (var superuser = TestDatabase.superuser(database)) {
            superuser.setAutoCommit(false);
            execute(superuser, script);
            assertThat(described(rights(superuser, "scripted_%")))
                    .isEqualTo(described(rights(superuser, "steadfast_%")));
            assertThat(described(settings(superuser, "scripted_%")))
                    .isEqualTo(described(settings(superuser, "steadfast_%")));
            assertThat(described(schemas(superuser, "scripted"))).isEqualTo(described(schemas(superuser, "steadfast")));
            superuser.rollback();
        }
    }

    private List<String> grantedToEverybody() throws SQLException {
        try (var owner = TestDatabase.owner(database)) {
            return rows(owner, """
                    select privilege_type from information_schema.role_table_grants
                    where table_name = 'patient' and grantee = 'PUBLIC'
                    """);
        }
    }

    private static List<String> rights(Connection connection, String roles) throws SQLException {
        return rows(connection, """
                select format('%%s login=%%s super=%%s db=%%s role=%%s replication=%%s inherit=%%s bypass=%%s', rolname,
                    rolcanlogin, rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolinherit, rolbypassrls)
                from pg_roles where rolname like '%s' order by rolname
                """.formatted(roles));
    }

    private static List<String> settings(Connection connection, String roles) throws SQLException {
        return rows(connection, """
                select format('%%s %%s', rolname, setting)
                from pg_roles, unnest(rolconfig) setting where rolname like '%s' order by 1
                """.formatted(roles));
    }

    private static List<String> schemas(Connection connection, String schema) throws SQLException {
        return rows(connection, """
                select format('%%s %%s usage=%%s create=%%s', nspname, pg_get_userbyid(nspowner),
                    has_schema_privilege('%1$s_app', oid, 'usage'), has_schema_privilege('%1$s_app', oid, 'create'))
                from pg_namespace where nspname = '%1$s'
                """.formatted(schema));
    }

    /** One text for both families of names. */
    private static List<String> described(List<String> lines) {
        return lines.stream().map(line -> line.replace("scripted", "steadfast")).toList();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
