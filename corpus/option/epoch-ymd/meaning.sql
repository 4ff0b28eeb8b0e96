UPDATE visits SET s = substr(s,1,4)||'-'||substr(s,5,2)||'-'||substr(s,7,2)||' '||substr(s,9,2)||':'||substr(s,11,2)||':'||substr(s,13,2);
UPDATE visits SET m = substr(m,1,4)||'-'||substr(m,5,2)||'-'||substr(m,7,2)||' '||substr(m,9,2)||':'||substr(m,11,2);
UPDATE visits SET h = substr(h,1,4)||'-'||substr(h,5,2)||'-'||substr(h,7,2)||' '||substr(h,9,2)||':00';
UPDATE visits SET ms = substr(ms,1,4)||'-'||substr(ms,5,2)||'-'||substr(ms,7,2)||' '||substr(ms,9,2)||':'||substr(ms,11,2)||':'||substr(ms,13,2)||'.'||substr(ms,15,3);
UPDATE visits SET day = substr(day,1,4)||'-'||substr(day,5,2)||'-'||substr(day,7,2)||' '||'00:00';
