/** Raised with every change of the tables or of what is written into them: an index of another version is thrown away and rebuilt. */
export const SCHEMA_VERSION = '11'

/**
 * The tables. `docs/decisions/index-layout.md` gives the reasons.
 *
 * Everything that happens on the ledger is a row that carries its block, so that going back is deleting what is above it; the only values
 * that change in place are `entry.status`, `replaced_by` and `replaced_block`.
 */
export const SCHEMA = `
CREATE TABLE meta (schema_version VARCHAR, engine_version VARCHAR, chain_id BIGINT, contract VARCHAR, payments VARCHAR);
CREATE TABLE ledger_cursor (block INTEGER, finalized_to INTEGER);
CREATE TABLE block (number INTEGER, hash BLOB, parent_hash BLOB, at_s BIGINT);

CREATE TABLE agency (id INTEGER, code VARCHAR, block INTEGER);
CREATE TABLE agency_name (agency INTEGER, name VARCHAR, block INTEGER, log INTEGER);
CREATE TABLE agency_description (agency INTEGER, version INTEGER, content VARCHAR, block INTEGER, log INTEGER);
CREATE TABLE key_event (
  agency INTEGER, key_id BLOB, kind VARCHAR, person BLOB, signer BLOB, post VARCHAR, roles INTEGER,
  valid_from_s BIGINT, valid_until_s BIGINT, reason VARCHAR, block INTEGER, log INTEGER, at_s BIGINT);
CREATE TABLE publication (
  id INTEGER, agency INTEGER, sequence INTEGER, digest BLOB, format INTEGER, period VARCHAR, records INTEGER, parts INTEGER,
  previous_head BLOB, parts_root BLOB, deadline VARCHAR, totals VARCHAR, preparer_key BLOB, approver_key BLOB,
  signatures_hash BLOB, block INTEGER, log INTEGER, at_s BIGINT);
CREATE TABLE publication_event (
  agency INTEGER, digest BLOB, kind VARCHAR, parts_delivered INTEGER, reason VARCHAR, block INTEGER, log INTEGER, at_s BIGINT);
CREATE TABLE dispute (agency INTEGER, sequence INTEGER, disputed BOOLEAN, reason VARCHAR, block INTEGER, log INTEGER, at_s BIGINT);
CREATE TABLE batch (
  number INTEGER, agency INTEGER, publication INTEGER, sequence INTEGER, part INTEGER, records INTEGER,
  records_root BLOB, payload_hash BLOB, batch_hash BLOB, head BLOB, agency_head BLOB, totals VARCHAR,
  stands BOOLEAN, code VARCHAR, words VARCHAR, first_seq INTEGER, entries INTEGER,
  tx BLOB, block INTEGER, block_hash BLOB, log INTEGER, at_s BIGINT);
CREATE TABLE payload (batch INTEGER, block INTEGER, bytes BLOB);
CREATE TABLE payment (
  batch INTEGER, row_no INTEGER, token BLOB, payer BLOB, payee BLOB, units VARCHAR, decimals INTEGER, symbol VARCHAR,
  key_id BLOB, block INTEGER, log INTEGER);

CREATE TABLE party (id INTEGER, key VARCHAR, type UTINYINT, name VARCHAR, sealed BOOLEAN, profile VARCHAR, identifiers VARCHAR, block INTEGER);
CREATE TABLE party_identifier (party INTEGER, identifier VARCHAR);
CREATE TABLE reference (id INTEGER, kind UTINYINT, agency INTEGER, key VARCHAR, ref VARCHAR, title VARCHAR, profile VARCHAR, block INTEGER);
CREATE TABLE sector (id INTEGER, scheme VARCHAR, code VARCHAR, label VARCHAR, key VARCHAR, profile VARCHAR, block INTEGER);
CREATE TABLE place (id INTEGER, kind UTINYINT, scheme VARCHAR, code VARCHAR, label VARCHAR, key VARCHAR, profile VARCHAR, block INTEGER);
CREATE TABLE token (id INTEGER, tok VARCHAR, head BIGINT, letters INTEGER, block INTEGER);
CREATE TABLE post (tid INTEGER, seq INTEGER, fields USMALLINT);
CREATE TABLE post_run (to_seq INTEGER, block INTEGER);
CREATE TABLE party_post (tid INTEGER, party INTEGER);
CREATE TABLE currency (id INTEGER, code VARCHAR, block INTEGER);

CREATE TABLE entry (
  seq INTEGER, batch INTEGER, block INTEGER, agency INTEGER, publication INTEGER, sequence INTEGER, row_no INTEGER,
  stage UTINYINT, currency INTEGER, whole BIGINT, fraction BIGINT, scale UTINYINT, band UTINYINT,
  day INTEGER, first_day INTEGER, sort_day INTEGER, month INTEGER, year INTEGER, period VARCHAR,
  payer INTEGER, payee INTEGER, activity INTEGER, programme INTEGER, contract INTEGER, budget_line INTEGER, title VARCHAR, ref VARCHAR, part VARCHAR, name_hash UBIGINT,
  fp8 UBIGINT, fingerprint BLOB,
  amends_reason VARCHAR, amends_words VARCHAR,
  status UTINYINT, replaces_sequence INTEGER, replaces_row INTEGER, replaced_by INTEGER, replaced_block INTEGER);
CREATE TABLE entry_sector (seq INTEGER, sector INTEGER, share INTEGER);
CREATE TABLE entry_place (seq INTEGER, place INTEGER, share INTEGER);
CREATE TABLE link (seq INTEGER, number INTEGER, kind UTINYINT, way UTINYINT, key UBIGINT, target VARCHAR);
`

/** Tables whose rows carry the block that wrote them, and lose what is above it when a reorganisation goes back. */
export const TABLES_BY_BLOCK = [
  'entry',
  'payload',
  'payment',
  'batch',
  'publication_event',
  'publication',
  'dispute',
  'key_event',
  'agency_description',
  'agency_name',
  'agency',
  'party',
  'reference',
  'sector',
  'place',
  'token',
  'post_run',
  'currency',
] as const

/** Tables whose rows belong to an entry, by its `seq`, and go with it. */
export const TABLES_BY_ENTRY = ['post', 'entry_sector', 'entry_place', 'link'] as const

/** Tables whose rows belong to a party, and go with it. */
export const TABLES_BY_PARTY = ['party_post', 'party_identifier'] as const

/** `post.fields`: where in its entry a word stands, several together. Names of agencies are not among them: they are few, and change. */
export const POST_FIELDS = {
  reference: 1,
  title: 2,
  description: 4,
  activity: 8,
  classification: 16,
  place: 32,
  link: 64,
  payee: 128,
  payer: 256,
} as const

/** `entry.status`: the index of the word. */
export const STATUSES = ['stands', 'corrected', 'withdrawn', 'withdrawal'] as const
