pragma foreign_keys=off;
begin;
create table if not exists t(a integer primary key, b text, c);
insert into t values(1,null,x'00');
replace into t values(2,'x',NULL);
insert or replace into `t`(a,b) values(3,'y');
insert or ignore into [t] values(4,'z',1e5);
commit;
