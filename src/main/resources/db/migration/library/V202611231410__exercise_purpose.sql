-- What an exercise is good for in daily life, in one sentence; a clinic's own exercises may have none.
alter table steadfast.exercise_text
    add column purpose text check (length(purpose) between 1 and 200);
