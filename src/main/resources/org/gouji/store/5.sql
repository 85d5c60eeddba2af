alter table result add column gist BINARY;
