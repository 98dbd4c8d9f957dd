package health.steadfast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import health.steadfast.caseload.Contact;
import health.steadfast.outcomes.GoalMode;
import health.steadfast.outcomes.NewGoal;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.Role;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.training.Answers;
import health.steadfast.training.LogEntry;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * Every public service method that takes an id of anything but the patient alone, called by who may call it with an id
 * of another clinic, of nothing at all, and of a colleague's patient. The first two are alike, and neither changes a row
 * of anybody else. What is expected stands in {@code access/ids.txt}; a method that is not listed fails.
 */
@SpringBootTest
class ForeignIdsTest {

    private static final Map<String, AccessRule> SERVICES = AccessRule.read("/access/services.txt");

    @Autowired
    ApplicationContext context;

    @Autowired
    ClinicFixtures clinics;

    @Test
    void everyMethodThatTakesAnIdIsListedForEveryRoleThatMayCallIt() throws IOException {
        var calls = methods().values().stream()
                .filter(ForeignIdsTest::takesAnId)
                .flatMap(method -> Arrays.stream(Role.values())
                        .filter(SERVICES.getOrDefault(Outcomes.nameOf(method), AccessRule.NOBODY)::allows)
                        .map(role -> role + " " + Outcomes.nameOf(method)));

        assertThat(Expected.read().stream().map(Expected::name)).containsExactlyInAnyOrderElementsOf(calls.toList());
    }

    @TestFactory
    Stream<DynamicTest> whatIsForeignIsRefusedLikeWhatIsNotThere() throws IOException {
        var clinic = clinics.clinic();
        var mine = new World(context, clinic);
        var neighbour = new World(context, clinic);
        var other = new World(context, clinics.clinic());
        var methods = methods();
        return Expected.read().stream()
                .flatMap(line -> Stream.of(
                        DynamicTest.dynamicTest(
                                "nobody's " + line.name(),
                                () -> check(line, line.foreign(), mine, type -> World.unknown(type), other, methods)),
                        DynamicTest.dynamicTest(
                                "another clinic's " + line.name(),
                                () -> check(
                                        line,
                                        line.foreign(),
                                        mine,
                                        type -> other.id(type, line.kind()),
                                        other,
                                        methods)),
                        DynamicTest.dynamicTest(
                                "a colleague's " + line.name(),
                                () -> check(
                                        line,
                                        line.colleague(),
                                        mine,
                                        type -> neighbour.id(type, line.kind()),
                                        other,
                                        methods))));
    }

    private void check(
            Expected line,
            String expected,
            World mine,
            Function<Class<?>, @Nullable Object> theirs,
            World other,
            Map<String, Method> methods) {
        var method = Objects.requireNonNull(methods.get(line.method()), line.method());
        var here = rowsOf(mine);
        var there = rowsOf(other);
        var arguments = arguments(method, mine, theirs);

        var outcome = SignedIn.as(mine.member(line.role()), () -> Outcomes.of(context, method, arguments));

        assertThat(outcome).isEqualTo(expected.equals("UNCHANGED") ? "DONE" : expected);
        assertThat(rowsOf(other)).as("rows of the other clinic").isEqualTo(there);
        if (!expected.equals("DONE")) {
            assertThat(rowsOf(mine)).as("rows of the own clinic").isEqualTo(here);
        }
    }

    /** The patient is one's own wherever something else is foreign. */
    private static @Nullable Object[] arguments(
            Method method, World mine, Function<Class<?>, @Nullable Object> theirs) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type == PatientId.class
                        ? mine.id(type, "")
                        : World.isId(type) ? theirs.apply(type) : something(type, mine))
                .toArray();
    }

    private static @Nullable Object something(Class<?> type, World mine) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String" -> "Long enough for a reason";
            case "int" -> 0;
            case "long" -> 0L;
            case "boolean" -> false;
            case "Map" -> Map.of();
            case "LocalDate" -> mine.today();
            case "LogEntry" -> LogEntry.done();
            case "Answers" -> Answers.NONE.effort(5);
            case "CheckedMedia" -> mine.photo();
            case "Contact" -> Contact.noAnswer(mine.today());
            case "NewGoal" -> new NewGoal("To the market", GoalMode.MAINTAIN, null, List.of());
            default -> null;
        };
    }

    /** Everything a clinic has, but weeks and links, which are made a moment later, and the audit, which grows by reading. */
    private String rowsOf(World world) {
        var tables = clinics.value("""
                select string_agg(format('select md5(string_agg(t::text, %L order by t::text)) as h from steadfast.%I t
                    where clinic_id = %L', '|', table_name, cast(? as text)), ' union all ' order by table_name)
                from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where table_schema = 'steadfast' and column_name = 'clinic_id' and table_type = 'BASE TABLE'
                  and table_name not in ('adherence_week', 'audit_entry', 'audit_seal', 'account_token')
                """, world.clinic.toString());
        return clinics.value("select md5(string_agg(h, '|' order by h)) from (" + tables + ") as all_tables");
    }

    private Map<String, Method> methods() {
        return ServiceMethods.of(context).collect(Collectors.toMap(Outcomes::nameOf, Function.identity()));
    }

    private static boolean takesAnId(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(type -> type != PatientId.class && World.isId(type));
    }
}
