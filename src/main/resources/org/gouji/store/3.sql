create table placed (
  origin varchar(200) not null,
  name varchar(4000) not null,
  content BINARY not null,
  primary key (origin, name)
);
