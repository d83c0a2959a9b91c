/** The control sheet: one reading gives the place of every column, the team and the settings. */
import { MIGRATED } from '../../features/updates';
import type { Cell } from '../../kernel/column';
import { addDays, type Day, readDay } from '../../kernel/day';
import { letters } from '../../kernel/letters';
import { ROLE_WORDS, ROLES, type Role } from '../../kernel/role';
import { DEFAULT_SETTINGS, MODULES, type Settings } from '../../kernel/settings';
import type { Table } from '../../kernel/table';
import { columnKeys } from '../../kernel/table';
import type { SettingRow } from '../../ports/apart';
import type { Who } from '../../ports/context';
import { formerIn, isRepeated, linesByTable, linesOf, placeKey, quoted, tornIn } from './repeated';

/** The sheet and, per column key, its number; a column that was deleted is absent. */
export interface Position {
  readonly sheet: number;
  readonly columns: Readonly<Record<string, number>>;
  /** Leftmost and rightmost of Rapi's columns: the block that a reading asks for. */
  readonly first: number;
  readonly last: number;
}

/** A row of the tab of options. */
export interface Option {
  readonly id: string;
  readonly key: string;
  readonly value: string;
}

/** Somebody of the team. */
interface Member extends Who {
  /** *Keluar* as Sheets joins it into a text: a serial number, or the day as it is shown. */
  readonly until: string;
  /** *Mulai*, likewise. */
  readonly from: string;
}

export interface Control {
  readonly options: readonly Option[];
  readonly settings: Settings;
  /** E-mail of the person who installed: owner even before `Tim` says so. */
  readonly installer: string;
  /** Number of the last migration that was done; 0 in workbooks from before they were numbered. */
  readonly migrated: number;
  /** E-mail of the person whose Drive holds the backups and as whom jobs run: whoever installed, until somebody takes over. */
  readonly keeper: string;
  readonly positions: Readonly<Record<string, Position>>;
  readonly team: readonly Member[];
  /** What is repeated of a table, by its key and column, a line a row, the header's first. */
  readonly lines: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Row of the control sheet that holds the place of a column (`orders.id`) or the id of a tab (`orders`); for repair. */
  readonly rows: ReadonlyMap<string, number>;
  /** Tables whose repeated columns have unequal numbers of lines: what they say belongs to nobody for sure. */
  readonly torn: readonly string[];
  /** Tables whose columns are repeated by the formula of an earlier Rapi. */
  readonly former: readonly string[];
}

export const CONTROL_WIDTH = 3;

export type ControlRow = readonly [kind: string, key: string, value: Cell];

/** The formula that keeps saying where a column stands. */
export function placeFormula(sheet: string, column: number): string {
  return `=COLUMN(${quoted(sheet)}!${letters(column)}$1)`;
}

/** Rows of the control sheet for one table; `columns` where they stand otherwise than declared. Sheets keeps the references right from then on. */
export function tableRows(
  table: Table,
  sheet: { id: number; name: string },
  columns: Readonly<Record<string, number>> = {},
): SettingRow[] {
  return [
    ['table', table.key, sheet.id],
    ...columnKeys(table).map(
      (key, index): SettingRow => [
        'column',
        `${table.key}.${key}`,
        placeFormula(sheet.name, columns[key] ?? index + 1),
      ],
    ),
  ];
}

export function settingRows(settings: Settings, installer: string): ControlRow[] {
  return [
    ['setting', 'language', settings.language],
    ['setting', 'currency', settings.currency],
    ['setting', 'zone', settings.zone],
    ['setting', 'firm', settings.firm],
    ['setting', 'modules', settings.modules.join(' ')],
    ['setting', 'installer', installer],
    ['setting', 'keeper', installer],
    ...Object.entries(settings.options).map((option): ControlRow => ['setting', ...option]),
  ];
}

const roleByWord = new Map<string, Role>();
for (const role of ROLES)
  for (const word of [role, ROLE_WORDS[role].id, ROLE_WORDS[role].en]) roleByWord.set(word, role);

function teamOf(joined: Record<string, string[]>): Member[] {
  const { name = [], email = [], role = [], until = [], from = [] } = joined;
  const people: Member[] = [];
  // The first line is the header.
  for (let i = 1; i < email.length; i++) {
    const address = (email[i] as string).trim().toLowerCase();
    if (address === '') continue;
    people.push({
      email: address,
      name: name[i] ?? '',
      role: roleByWord.get((role[i] ?? '').trim().toLowerCase()) ?? 'reviewer',
      until: until[i] ?? '',
      from: from[i] ?? '',
    });
  }
  return people;
}

function optionsOf({ id = [], key = [], value = [] }: Record<string, string[]>): Option[] {
  // The first line is the header.
  return id.flatMap((each, at) =>
    at > 0 && each !== '' ? [{ id: each, key: key[at] ?? '', value: value[at] ?? '' }] : [],
  );
}

/** Day 0 of the numbers that Sheets keeps days as. */
const DAY_0 = '1899-12-30' as Day;

/** Those who have begun and whose day of leaving has not come. Whoever set Rapi up and left has no rights of that: they are the keeper's. */
export function withoutAbsent(control: Control, today: Day): Control {
  const { team, installer, keeper } = control;
  const dayOf = (told: string): Day | undefined =>
    /^\d+$/.test(told) ? addDays(DAY_0, Number(told)) : readDay(told, today);
  const isGone = ({ until }: Member): boolean => (dayOf(until) ?? '9999') <= today;
  const here = team.filter((each) => !isGone(each) && (dayOf(each.from) ?? '') <= today);
  if (here.length === team.length) return control;
  const left = team.some((each) => each.email === installer && isGone(each));
  return { ...control, team: here, installer: left ? keeper : installer };
}

/** Options by key. */
export function valuesOf(options: readonly Option[]): Record<string, string> {
  return Object.fromEntries(options.map(({ key, value }) => [key, value]));
}

/** Where each row stands; the first is the header. */
function placesIn(rows: readonly (readonly Cell[])[]): ReadonlyMap<string, number> {
  const named = rows.flatMap(([kind, key], index): [string, number][] =>
    kind === '' ? [] : [[placeKey([String(kind), String(key)]), index + 2]],
  );
  return new Map(named);
}

/** Features that are on: those switched since, else those of the setup. */
export function modulesIn(options: Readonly<Record<string, string>>, setUp = ''): string[] {
  return (options[MODULES] || setUp).split(' ').filter(Boolean);
}

/** What the rows of the control sheet say; `own` are lines, by kind and column, that were read from the tabs themselves. */
export function parseControl(
  rows: readonly (readonly Cell[])[],
  own: Readonly<Record<string, Record<string, string[]>>> = {},
): Control {
  const settings: Record<string, string> = {};
  const sheets: Record<string, number> = {};
  const columns: Record<string, Record<string, number>> = {};
  const repeated: Record<string, Record<string, string>> = {};
  // Read at every click, a line a column: nothing is copied on the way.
  for (const [kind, key, value = ''] of rows) {
    const name = String(key);
    if (kind === 'column') {
      if (typeof value !== 'number') continue;
      const dot = name.indexOf('.');
      const table = name.slice(0, dot);
      let numbers = columns[table];
      if (!numbers) columns[table] = numbers = {};
      numbers[name.slice(dot + 1)] = value;
    } else if (kind === 'setting') settings[name] = String(value);
    else if (kind === 'table') sheets[name] = Number(value);
    else if (isRepeated(kind)) repeated[String(kind)] = { ...repeated[String(kind)], [name]: String(value) };
  }
  const positions: Record<string, Position> = {};
  for (const [table, sheet] of Object.entries(sheets)) {
    const numbers = Object.values(columns[table] ?? {});
    positions[table] = {
      sheet,
      columns: columns[table] ?? {},
      first: Math.min(...numbers),
      last: Math.max(...numbers),
    };
  }
  let places: ReadonlyMap<string, number> | undefined;
  const options = optionsOf(own.option ?? linesOf(repeated.option));
  const values = valuesOf(options);
  return {
    options,
    settings: {
      language: settings.language === 'en' ? 'en' : 'id',
      currency: settings.currency ?? DEFAULT_SETTINGS.currency,
      zone: settings.zone ?? DEFAULT_SETTINGS.zone,
      firm: settings.firm ?? '',
      modules: modulesIn(values, settings.modules),
      // Those of the control sheet itself are from before there was a tab for them.
      options: {
        ...Object.fromEntries(Object.entries(settings).filter(([key]) => key.includes('.'))),
        ...values,
        [MIGRATED]: settings.migrated ?? '0',
      },
    },
    installer: settings.installer ?? '',
    migrated: Number(settings.migrated ?? 0),
    keeper: settings.keeper || settings.installer || '',
    positions,
    team: teamOf(own.team ?? linesOf(repeated.team)),
    lines: linesByTable(repeated, own),
    // Few runs ask, and there are a thousand.
    get rows() {
      places ??= placesIn(rows);
      return places;
    },
    torn: tornIn(repeated),
    // One that the workbook never had is not repeated either.
    former: formerIn(repeated).filter((key) => positions[key]),
  };
}
