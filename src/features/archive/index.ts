/** What other features and the edition with BigQuery use of the archive. */
export type { Exported } from './actions/export';
export { archivedOrder } from './actions/read';
export { loadJob, partitionsOf } from './bigquery/load';
export { tablesOf, viewsOf } from './bigquery/views';
export { ARCHIVED } from './leaving';
export { columnsOf } from './rules/ndjson';
