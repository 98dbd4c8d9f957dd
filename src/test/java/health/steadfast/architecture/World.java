package health.steadfast.architecture;

import health.steadfast.accounts.MembershipId;
import health.steadfast.accounts.SignedInMember;
import health.steadfast.caseload.Contact;
import health.steadfast.caseload.ContactId;
import health.steadfast.caseload.ContactService;
import health.steadfast.caseload.CoverService;
import health.steadfast.caseload.DisabilityScale;
import health.steadfast.caseload.HandOverId;
import health.steadfast.caseload.HandOverService;
import health.steadfast.caseload.ProfileService;
import health.steadfast.caseload.RecordNumber;
import health.steadfast.guidance.Review;
import health.steadfast.guidance.ReviewId;
import health.steadfast.guidance.ReviewService;
import health.steadfast.library.CheckedMedia;
import health.steadfast.library.ExerciseMedia;
import health.steadfast.library.ExerciseSlug;
import health.steadfast.library.OwnExercises;
import health.steadfast.outcomes.Circumstances;
import health.steadfast.outcomes.GoalMode;
import health.steadfast.outcomes.GoalService;
import health.steadfast.outcomes.Laterality;
import health.steadfast.outcomes.Measure;
import health.steadfast.outcomes.MeasureService;
import health.steadfast.outcomes.MedicationNotes;
import health.steadfast.outcomes.NewGoal;
import health.steadfast.outcomes.NewMeasurement;
import health.steadfast.outcomes.SeriesKey;
import health.steadfast.plans.PauseId;
import health.steadfast.plans.PauseKind;
import health.steadfast.plans.PausePeriod;
import health.steadfast.plans.PauseService;
import health.steadfast.plans.PlanId;
import health.steadfast.plans.PlanItemId;
import health.steadfast.plans.StrategyId;
import health.steadfast.plans.TemplateId;
import health.steadfast.plans.TemplateService;
import health.steadfast.shared.Ids;
import health.steadfast.shared.LocalDay;
import health.steadfast.shared.PatientId;
import health.steadfast.shared.PersonId;
import health.steadfast.shared.Role;
import health.steadfast.testing.ClinicFixtures;
import health.steadfast.testing.PlanFixtures;
import health.steadfast.testing.SignedIn;
import health.steadfast.testing.TestClinic;
import health.steadfast.testing.TestSchedule;
import health.steadfast.training.Extra;
import health.steadfast.training.ExtraKind;
import health.steadfast.training.FallKind;
import health.steadfast.training.ItemExercise;
import health.steadfast.training.LogEntry;
import health.steadfast.training.MyExtras;
import health.steadfast.training.MyLogs;
import health.steadfast.training.MyReports;
import health.steadfast.training.MyTraining;
import health.steadfast.training.SymptomKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A therapist with one patient, and one of everything that has an id, made by the program's own services. */
final class World {

    private final ApplicationContext context;
    private final ClinicFixtures clinics;
    private final Map<Class<?>, Object> ids = new HashMap<>();
    private final Map<String, UUID> uuids = new HashMap<>();
    final Map<Role, SignedInMember> members;
    final UUID clinic;

    /** A world of a clinic; two of the same clinic are neighbours. */
    World(ApplicationContext context, TestClinic in) throws IOException {
        this.context = context;
        this.clinics = context.getBean(ClinicFixtures.class);
        this.clinic = in.id().value();
        var lead = in.therapist();
        var patient = in.patientOf(lead, "Ada");
        members = Map.of(Role.THERAPIST, lead, Role.PATIENT, in.account(patient), Role.ADMIN, in.admin());
        ids.put(PatientId.class, patient);
        ids.put(PersonId.class, lead.person());
        ids.put(Set.class, Set.of(patient));
        ids.put(MembershipId.class, new MembershipId(lead.membership()));
        ids.put(
                RecordNumber.class,
                new RecordNumber(clinics.value(
                        "select record_number from steadfast.patient where patient_id = ?", patient.value())));
        plan(lead, patient);
        as(Role.THERAPIST, () -> byTheTherapist(patient, in.therapist()));
        as(Role.PATIENT, this::byThePatient);
        as(Role.THERAPIST, () -> putInThePlan(patient));
    }

    /** What an id of nothing looks like. */
    static Object unknown(Class<?> type) {
        var any = UUID.randomUUID();
        return switch (type.getSimpleName()) {
            case "PatientId" -> new PatientId(any);
            case "PersonId" -> new PersonId(any);
            case "Set" -> Set.of(new PatientId(any));
            case "List" -> List.of(new PlanItemId(any));
            case "MembershipId" -> new MembershipId(any);
            case "RecordNumber" -> new RecordNumber("99-9999");
            case "PlanId" -> new PlanId(any);
            case "PlanItemId" -> new PlanItemId(any);
            case "ItemExercise" -> new ItemExercise(new PlanItemId(any), new ExerciseSlug("post-coins"));
            case "StrategyId" -> new StrategyId(any);
            case "PauseId" -> new PauseId(any);
            case "TemplateId" -> new TemplateId(any);
            case "HandOverId" -> new HandOverId(any);
            case "ReviewId" -> new ReviewId(any);
            case "ContactId" -> new ContactId(any);
            case "ExerciseSlug" -> new ExerciseSlug("own-nobody23456");
            default -> any;
        };
    }

    static boolean isId(Class<?> type) {
        return type == UUID.class || !(unknown(type) instanceof UUID);
    }

    @Nullable
    Object id(Class<?> type, String kind) {
        return type == UUID.class ? uuids.get(kind) : ids.get(type);
    }

    SignedInMember member(Role role) {
        return java.util.Objects.requireNonNull(members.get(role));
    }

    /** A photo or film that was looked at, for methods that take one. */
    CheckedMedia photo() {
        return SignedIn.as(
                member(Role.THERAPIST), () -> bean(ExerciseMedia.class).check(new ByteArrayInputStream(jpeg())));
    }

    private void plan(SignedInMember lead, PatientId patient) {
        var plan = bean(PlanFixtures.class).planBy(lead, patient, today().minusWeeks(2));
        var item = plan.item("post-coins", TestSchedule.timesAWeek(7));
        ids.put(PlanId.class, plan.id());
        ids.put(PlanItemId.class, item);
        ids.put(List.class, List.of(item));
        ids.put(ItemExercise.class, new ItemExercise(item, new ExerciseSlug("post-coins")));
        var strategy = StrategyId.next();
        ids.put(StrategyId.class, strategy);
        clinics.run(
                "insert into steadfast.plan_strategy (strategy_id, clinic_id, plan_id) values (?, ?, ?)",
                strategy.value(),
                clinic,
                plan.id().value());
        clinics.run("""
                insert into steadfast.version_strategy (clinic_id, plan_version_id, strategy_id, position, text)
                select ?, plan_version_id, ?, 0, 'Thick cutlery' from steadfast.plan_version where plan_id = ?
                """, clinic, strategy.value(), plan.id().value());
    }

    private void byTheTherapist(PatientId patient, SignedInMember colleague) throws IOException {
        bean(ProfileService.class).rate(patient, DisabilityScale.PDDS, BigDecimal.ONE, today());
        uuids.put("rating", one("rating_id", "disability_rating", patient));
        bean(MeasureService.class)
                .enter(
                        patient,
                        List.of(new NewMeasurement(
                                new SeriesKey(Measure.BERG, Laterality.NONE, null),
                                today(),
                                List.of(BigDecimal.TEN),
                                List.of(),
                                null,
                                Circumstances.NONE,
                                false,
                                null)));
        uuids.put("measurement", one("measurement_id", "measurement", patient));
        bean(GoalService.class)
                .set(patient, new NewGoal("To the market", GoalMode.MAINTAIN, null, List.of("a", "b", "c", "d", "e")));
        uuids.put("goal", one("goal_id", "goal", patient));
        bean(ReviewService.class).sign(patient, new Review("Goes on.", 5, today().plusWeeks(6)), 0);
        ids.put(
                ReviewId.class,
                bean(ReviewService.class).signed(patient).getFirst().id());
        ids.put(ContactId.class, bean(ContactService.class).note(patient, Contact.noAnswer(today())));
        uuids.put("medication", bean(MedicationNotes.class).write(patient, today(), "Walking tablets since Monday"));
        var templates = bean(TemplateService.class);
        templates.keep("Hands", false, templates.builtIn().getFirst());
        ids.put(
                TemplateId.class,
                new TemplateId(templates.stored().getFirst().id().value()));
        var own = bean(OwnExercises.class).beginFrom(new ExerciseSlug("post-coins"));
        bean(OwnExercises.class).add(own);
        ids.put(ExerciseSlug.class, own.slug());
        var media = bean(ExerciseMedia.class);
        try (var photo = media.check(new ByteArrayInputStream(jpeg()))) {
            media.put(own.slug(), photo);
        }
        uuids.put(
                "media",
                UUID.fromString(clinics.value(
                        "select media_id from steadfast.exercise_media where slug = ?",
                        own.slug().value())));
        var me = member(Role.THERAPIST).person();
        bean(CoverService.class).arrange(me, colleague.person(), today().plusDays(3));
        uuids.put(
                "cover",
                UUID.fromString(clinics.value("select cover_id from steadfast.cover where absent_id = ?", me.value())));
        ids.put(HandOverId.class, bean(HandOverService.class).ask(me, colleague.person(), Set.of(patient)));
    }

    private void byThePatient() {
        var item = (PlanItemId) ids.get(PlanItemId.class);
        bean(MyTraining.class).start();
        uuids.put("log", Ids.next());
        bean(MyLogs.class).log(uuids.get("log"), item, LogEntry.done());
        uuids.put("extra", Ids.next());
        bean(MyExtras.class).add(new Extra(uuids.get("extra"), today(), ExtraKind.WALK, 30, null));
        uuids.put("fall", Ids.next());
        bean(MyReports.class).reportFall(uuids.get("fall"), FallKind.NEAR_FALL);
        uuids.put("symptom", Ids.next());
        bean(MyReports.class).reportWorse(uuids.get("symptom"), SymptomKind.HOT_OR_TIRED);
    }

    private void putInThePlan(PatientId patient) {
        ids.put(
                PauseId.class,
                bean(PauseService.class)
                        .pause(patient, new PausePeriod(PauseKind.HOLIDAY, today().plusDays(20), null)));
    }

    private UUID one(String column, String table, PatientId patient) {
        return UUID.fromString(clinics.value(
                "select %s from steadfast.%s where patient_id = ?".formatted(column, table), patient.value()));
    }

    LocalDate today() {
        return LocalDay.of(bean(Clock.class).instant(), ZoneId.of("Europe/Berlin"));
    }

    private void as(Role role, Work work) {
        SignedIn.as(member(role), () -> {
            work.run();
            return role;
        });
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** Work that may fail. */
    private interface Work {
        void run() throws IOException;
    }
}
