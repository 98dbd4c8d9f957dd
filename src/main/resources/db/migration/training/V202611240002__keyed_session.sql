-- Whose word the version and the tiredness of a day are: the patient's own, which nobody keys over, or a therapist's.
alter table steadfast.day_session add column keyed boolean not null default false;
