-- What a therapist asked and decided after a report of a fall or of something new or worse. It closes the report, and
-- is never changed.
create table steadfast.call_sheet (
    contact_id        uuid primary key,
    clinic_id         uuid not null default steadfast.current_clinic() references steadfast.clinic,
    patient_id        uuid not null,
    fall_report_id    uuid,
    symptom_report_id uuid,
    decision          text not null check (decision in ('RELEASE', 'STEP_DOWN', 'REST_UNTIL_SEEN', 'HOME_VISIT', 'DOCTOR',
                                                        'GO_ON', 'STAY_ON_HOLD', 'NEUROLOGIST')),
    constraint call_sheet_in_clinic unique (clinic_id, contact_id),
    constraint call_sheet_of_one_report check (num_nonnulls(fall_report_id, symptom_report_id) = 1),
    constraint call_sheet_decision check (case decision
        when 'HOME_VISIT' then true
        when 'DOCTOR' then true
        when 'RELEASE' then fall_report_id is not null
        when 'STEP_DOWN' then fall_report_id is not null
        when 'REST_UNTIL_SEEN' then fall_report_id is not null
        else symptom_report_id is not null end),
    foreign key (clinic_id, patient_id, contact_id) references steadfast.contact (clinic_id, patient_id, contact_id),
    foreign key (clinic_id, fall_report_id) references steadfast.fall_report (clinic_id, fall_report_id),
    foreign key (clinic_id, symptom_report_id) references steadfast.symptom_report (clinic_id, symptom_report_id)
);
create unique index call_sheet_of_fall on steadfast.call_sheet (clinic_id, fall_report_id);
create unique index call_sheet_of_symptom on steadfast.call_sheet (clinic_id, symptom_report_id);
create index call_sheet_by_patient on steadfast.call_sheet (clinic_id, patient_id);
call steadfast.wall('call_sheet');
revoke update, delete on steadfast.call_sheet from steadfast_app;

-- One row for each question that was answered; a question with several answers holds them all, none of them is {}.
create table steadfast.call_answer (
    clinic_id  uuid   not null default steadfast.current_clinic() references steadfast.clinic,
    contact_id uuid   not null,
    question   text   not null,
    answers    text[] not null,
    primary key (clinic_id, contact_id, question),
    foreign key (clinic_id, contact_id) references steadfast.call_sheet (clinic_id, contact_id),
    constraint call_answer_many check (cardinality(answers) = 1 or question in ('INJURIES', 'WHAT', 'ALARM')),
    constraint call_answer_known check (array_position(answers, null) is null and answers <@ case question
        when 'TALKED_TO' then array['PATIENT', 'RELATIVE', 'BOTH']
        when 'DOING' then array['TURNING', 'WALKING', 'OTHER']
        when 'PLACE' then array['KITCHEN', 'BATH', 'OTHER']
        when 'AID' then array['IN_USE', 'PARKED', 'NONE']
        when 'SHOES' then array['FIRM', 'SLIPPERS', 'SOCKS', 'BARE']
        when 'HEAT' then array['NO', 'HOT_ROOM', 'FEVER']
        when 'DOWN_FOR' then array['UNDER_5', 'TO_60', 'LONGER']
        when 'GOT_UP' then array['ALONE', 'WITH_HELP', 'AMBULANCE']
        when 'HEAD' then array['NO', 'YES', 'NOT_SURE']
        when 'THINNER' then array['NO', 'YES', 'NOT_SURE']
        when 'WORSE' then array['NO', 'YES', 'NOT_SURE']
        when 'AFRAID' then array['NO', 'A_BIT', 'A_LOT']
        when 'INJURIES' then array['BRUISE', 'CUT', 'SWELLING', 'CANNOT_STAND', 'WEAKNESS']
        when 'SINCE' then array['UNDER_A_DAY', 'TO_A_WEEK', 'LONGER']
        when 'WHAT' then array['LEGS', 'ARMS', 'VISION', 'FEELING', 'BALANCE', 'BLADDER', 'SPEECH', 'PAIN']
        when 'ALARM' then array['LOSS', 'DOUBLE_VISION', 'HEADACHE', 'CALF']
        when 'COOLED' then array['NO', 'YES', 'NOT_SURE']
        when 'INFECTION' then array['NO', 'YES', 'NOT_SURE']
        when 'LAST_RELAPSE' then array['UNDER_30', 'OVER_30', 'NOT_SURE']
        when 'MS_TEAM' then array['CALLED', 'WILL_CALL', 'NO']
        else array[]::text[] end)
);
call steadfast.wall('call_answer');
revoke update, delete on steadfast.call_answer from steadfast_app;

-- What was asked and decided, with the report it closed: part of this module's API.
create view steadfast.training_v_call with (security_invoker = true) as
select s.clinic_id, s.patient_id, s.contact_id, s.fall_report_id, s.symptom_report_id, s.decision,
       coalesce(f.kind, w.kind) as reported, coalesce(f.happened_on, w.happened_on) as happened_on,
       coalesce(f.reported_at, w.reported_at) as reported_at, f.note as words,
       (select jsonb_object_agg(a.question, to_jsonb(a.answers)) from steadfast.call_answer a
        where a.clinic_id = s.clinic_id and a.contact_id = s.contact_id) as answers
from steadfast.call_sheet s
left join steadfast.fall_report f on f.clinic_id = s.clinic_id and f.fall_report_id = s.fall_report_id
left join steadfast.symptom_report w on w.clinic_id = s.clinic_id and w.symptom_report_id = s.symptom_report_id;
grant select on steadfast.training_v_call to steadfast_app;
