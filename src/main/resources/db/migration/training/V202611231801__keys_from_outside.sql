-- The ids of these rows come from the patient's device. A key over all clinics would answer, by refusing, whether
-- another clinic has a row of that id, and would swallow a true entry; within the clinic each of them has a key already
-- (…_in_clinic).
alter table steadfast.exercise_log drop constraint exercise_log_pkey;
alter table steadfast.fall_report drop constraint fall_report_pkey;
alter table steadfast.symptom_report drop constraint symptom_report_pkey;
