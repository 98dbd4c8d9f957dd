-- Where the patient stands at the end of a treatment, in words: the closing note together with reason and dates.
alter table steadfast.episode add column result text check (length(result) between 1 and 1000);
