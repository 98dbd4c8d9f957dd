-- The constraint compares within one clinic, so that a refusal says nothing about the patients of another one.
alter table steadfast.plan drop constraint plan_alone_in_force;
alter table steadfast.plan add constraint plan_alone_in_force exclude using gist (
    steadfast.uuid_range(clinic_id, clinic_id, '[]') with &&,
    steadfast.uuid_range(patient_id, patient_id, '[]') with &&,
    daterange(opened_on, ended_on + 1) with &&);
