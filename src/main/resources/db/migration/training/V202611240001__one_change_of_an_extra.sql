-- Two phones that change the same entry at once leave one change, not two.
alter table steadfast.extra_activity add constraint extra_activity_supersedes unique (clinic_id, supersedes);
