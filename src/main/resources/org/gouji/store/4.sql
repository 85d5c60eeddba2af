create table words (
  id varchar(64) not null primary key,
  content BINARY not null
);
