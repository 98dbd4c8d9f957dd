-- Exercises of a slot that the patient chose for the day, each as "item place exercise".
alter table steadfast.day_session add column chosen text[] not null default '{}';
