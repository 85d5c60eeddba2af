create table result (
  sha256 varchar(64) not null,
  basis varchar(500) not null,
  kept bigint not null,
  content BINARY not null,
  primary key (sha256, basis)
);
create table document (
  origin varchar(200) not null,
  source varchar(4000) not null,
  report varchar(4000) not null,
  sha256 varchar(64) not null,
  basis varchar(500) not null,
  year integer,
  organ varchar(1000),
  agency varchar(1000),
  verdict varchar(20) not null,
  primary key (origin, source)
);
create index document_year on document (year);
create index document_result on document (sha256, basis);
