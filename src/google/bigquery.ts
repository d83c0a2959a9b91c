/** The edition with BigQuery, a file of its own beside the base: the keeper runs `bigQueryLoad`, which asks the base's own door for rows and loads them. */
import {
  ARCHIVED,
  columnsOf,
  type Exported,
  loadJob,
  partitionsOf,
  tablesOf,
  viewsOf,
} from '../features/archive';
import type { Answer } from '../kernel/protocol';
import type { Table } from '../kernel/table';

/** The base's door, in the same project. */
declare function rapi(request: string): string;

function ask(input: { readonly table?: string; readonly archive?: string }): Exported {
  const request = { id: Utilities.getUuid(), at: Date.now(), action: 'archive.export', input };
  const answer: Answer<Exported> = JSON.parse(rapi(JSON.stringify(request)));
  if (!answer.ok) throw new Error(answer.problems.map(({ text }) => text).join(' '));
  return answer.result;
}

/** Where to: script properties `bigquery.project` and `bigquery.dataset`, which the keeper sets. */
function into() {
  const properties = PropertiesService.getScriptProperties();
  const project = properties.getProperty('bigquery.project') ?? '';
  const dataset = properties.getProperty('bigquery.dataset') ?? '';
  if (!/^[a-z][a-z0-9-]{4,}$/.test(project) || !/^\w+$/.test(dataset))
    throw new Error('Set the script properties bigquery.project and bigquery.dataset first.');
  return { project, dataset };
}

type Service = GoogleAppsScript.BigQuery;

/** Waits for its end. A load that was made before is one that already exists, and is looked up. */
function run(
  service: Service,
  project: string,
  job: GoogleAppsScript.BigQuery.Schema.Job,
  text?: string,
): void {
  const { jobId = '' } = job.jobReference ?? {};
  const data = text === undefined ? undefined : Utilities.newBlob(text, 'application/octet-stream');
  try {
    if (data) service.Jobs.insert(job, project, data);
    else service.Jobs.insert(job, project);
  } catch (error) {
    if (!/already exists/i.test(String(error))) throw error;
  }
  for (let wait = 500; ; wait = Math.min(8_000, wait * 2)) {
    const { status } = service.Jobs.get(project, jobId);
    if (status?.errorResult) throw new Error(status.errorResult.message ?? jobId);
    if (status?.state === 'DONE') return;
    Utilities.sleep(wait);
  }
}

/** Archived months first, then what is live, then the views: run again it loads only what is new, and any part that was stopped. */
export function load(service: Service): string {
  const { project, dataset } = into();
  const listed = ask({});
  if (!('files' in listed)) return '';
  const say = (query: string): void => {
    const jobReference = { projectId: project, jobId: `rapi_query_${Utilities.getUuid()}` };
    run(service, project, { jobReference, configuration: { query: { query, useLegacySql: false } } });
  };
  for (const table of ARCHIVED) tablesOf(dataset, table).forEach(say);
  const done: string[] = [];
  const loadAll = (table: Table, archives: readonly (string | undefined)[], month?: string): void => {
    const files = archives.flatMap((archive) => {
      const file = ask({ table: table.key, ...(archive && { archive }) });
      return 'text' in file ? [file] : [];
    });
    const hashes = files.map(({ sha256 }) => sha256);
    const text = files.map((file) => file.text).join('');
    run(service, project, loadJob({ project, dataset }, table, hashes, month), text);
    done.push([table.key, month ?? 'live'].join(' '));
  };
  for (const table of ARCHIVED) {
    for (const [month, archives] of partitionsOf(listed.files, table.key)) loadAll(table, archives, month);
    loadAll(table, [undefined]);
  }
  const columns = ARCHIVED.map((table) => ({ table: table.key, columns: columnsOf(table) }));
  for (const query of viewsOf(dataset, listed.zone, columns)) say(query);
  return done.join(', ');
}
