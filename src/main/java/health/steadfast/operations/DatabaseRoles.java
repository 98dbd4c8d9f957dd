package health.steadfast.operations;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The two database roles, the same everywhere: the owner (owns the schema, runs Flyway, passes the walls in
 * migrations, is no superuser) and the application (reads and writes rows, nothing else).
 */
public final class DatabaseRoles {

    public static final String OWNER = "steadfast_owner";
    public static final String APPLICATION = "steadfast_app";

    private DatabaseRoles() {}

    /** Creates both roles if they are missing, or gives them the passwords stated. Needs a superuser's connection. */
    public static void createRoles(Connection superuser, String ownerPassword, String applicationPassword)
            throws SQLException {
        createRole(superuser, OWNER, "bypassrls", ownerPassword);
        createRole(superuser, APPLICATION, "nobypassrls", applicationPassword);
        try (var statement = superuser.createStatement()) {
            statement.execute("alter role steadfast_app set statement_timeout = '5s'");
            statement.execute("alter role steadfast_app set search_path = steadfast");
            statement.execute("alter role steadfast_owner set search_path = steadfast");
        }
    }

    /** Prepares one database: the schema belongs to the owner, the application may use it. */
    public static void createSchema(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("create schema if not exists steadfast authorization steadfast_owner");
            statement.execute("grant usage on schema steadfast to steadfast_app");
            statement.execute("revoke all on schema public from public");
        }
    }

    private static void createRole(Connection superuser, String name, String rowSecurity, String password)
            throws SQLException {
        try (var exists = superuser.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            exists.setString(1, name);
            var verb = exists.executeQuery().next() ? "alter" : "create";
            try (var statement = superuser.createStatement()) {
                statement.execute("%s role %s login nosuperuser nocreatedb nocreaterole %s password %s"
                        .formatted(verb, name, rowSecurity, statement.enquoteLiteral(password)));
            }
        }
    }
}
