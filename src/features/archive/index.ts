/** What the edition with BigQuery uses of the archive. */
export type { Exported } from './actions/export';
export { loadJob } from './bigquery/load';
export { tablesOf, viewsOf } from './bigquery/views';
export { ARCHIVED } from './leaving';
export { columnsOf } from './rules/ndjson';
