/** The second step: which field of the file is which column, how its numbers and dates are read, and what the file asks to be repaired. */
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/kit/Button';
import { Others } from '../../../ui/kit/Form';
import { ChoiceInput, type Option } from '../../../ui/kit/inputs';
import { t } from '../../../ui/language';
import type { Match } from '../actions/match';
import type { FileTable } from './file/csv';
import { hasPointZero, joinable, type Plan } from './plan';
import { panelWords } from './words';

interface MatchProps {
  readonly name: string;
  readonly file: FileTable;
  readonly match: Match;
  readonly plan: Plan;
  readonly set: (patch: Partial<Plan>) => void;
  readonly changeTable: (into: string) => void;
  readonly look: () => void;
  readonly other: () => void;
}

type Column = Match['columns'][number];

export function MatchForm({ name, file, match, plan, set, changeTable, look, other }: MatchProps) {
  const [tried, setTried] = useState(false);
  const { header, rows } = file;
  const missing = [
    ...match.columns.filter(({ key, needed }) => needed && !(key in plan.places) && !(key in plan.constants)),
    ...match.lineColumns.filter(({ key, needed }) => needed && !(key in plan.linePlaces)),
  ].map(({ key }) => key);
  const options: Option[] = [
    { key: '', text: t(panelWords.none) },
    ...header.map((text, at) => ({ key: String(at), text: text || `${at + 1}` })),
  ];
  const column = (part: 'places' | 'linePlaces') => (each: Column) => {
    const at = plan[part][each.key];
    const sample = at === undefined ? '' : (rows.find(({ fields }) => fields[at]?.trim())?.fields[at] ?? '');
    const wrong = tried && missing.includes(each.key);
    return (
      <ChoiceInput
        key={each.key}
        bound={{
          path: `${part}.${each.key}`,
          value: at === undefined ? '' : String(at),
          error: wrong ? t(panelWords.neededColumn) : undefined,
          onValue: (value) => set({ [part]: placed(plan[part], each.key, value) }),
        }}
        options={options}
        label={each.needed ? `${each.label} *` : each.label}
        help={sample ? t(panelWords.example, { text: sample.slice(0, 40) }) : undefined}
      />
    );
  };
  const shown = (columns: readonly Column[], places: Plan['places']) =>
    columns.filter(({ key, needed }) => needed || key in places);
  const rest = (columns: readonly Column[], places: Plan['places']) =>
    columns.filter(({ key, needed }) => !needed && !(key in places) && !(key in plan.constants));
  const submit = (): void => {
    setTried(true);
    if (missing.length === 0) look();
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form
      class="match"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>
        {t(panelWords.found, { name, rows: rows.length.toLocaleString('id'), columns: header.length })}{' '}
        <button type="button" class="link" onClick={other}>
          {t(panelWords.other)}
        </button>
      </p>
      <Sample file={file} />
      <ChoiceInput
        bound={{ path: 'into', value: plan.into, onValue: changeTable }}
        options={match.tables.map(({ key, name: text }) => ({ key, text }))}
        label={t(panelWords.into)}
        first
      />
      <Picked
        plan={plan}
        set={set}
        field="mode"
        options={['upsert', 'create', 'update']}
        label={t(panelWords.mode)}
      />
      <h2>{t(panelWords.columns)}</h2>
      {shown(match.columns, plan.places).map(column('places'))}
      {match.lineColumns.length > 0 && <h2>{t(panelWords.lineColumns)}</h2>}
      {shown(match.lineColumns, plan.linePlaces).map(column('linePlaces'))}
      <Others>
        {rest(match.columns, plan.places).map(column('places'))}
        {rest(match.lineColumns, plan.linePlaces).map(column('linePlaces'))}
      </Others>
      <h2>{t(panelWords.reads)}</h2>
      <Picked plan={plan} set={set} field="numbers" options={['id', 'en']} label={t(panelWords.numbers)} />
      <Picked plan={plan} set={set} field="days" options={['dmy', 'mdy', 'iso']} label={t(panelWords.days)} />
      <Repairs file={file} match={match} plan={plan} set={set} />
      <div class="form-foot">
        <Button look="primary" wide submit keys="↵">
          {t(panelWords.lookDo, { n: rows.length.toLocaleString('id') })}
        </Button>
      </div>
    </form>
  );
}

function placed(places: Plan['places'], key: string, value: string): Plan['places'] {
  const { [key]: _, ...others } = places;
  return value === '' ? others : { ...others, [key]: Number(value) };
}

const WORDS = {
  upsert: panelWords.upsert,
  create: panelWords.create,
  update: panelWords.update,
  id: panelWords.numbersId,
  en: panelWords.numbersEn,
  dmy: panelWords.dmy,
  mdy: panelWords.mdy,
  iso: panelWords.iso,
} as const;

function Picked({
  plan,
  set,
  field,
  options,
  label,
}: Pick<MatchProps, 'plan' | 'set'> & {
  readonly field: 'mode' | 'numbers' | 'days';
  readonly options: readonly (keyof typeof WORDS)[];
  readonly label: string;
}) {
  return (
    <ChoiceInput
      bound={{ path: field, value: plan[field], onValue: (value) => set({ [field]: value }) }}
      options={options.map((key) => ({ key, text: t(WORDS[key]) }))}
      label={label}
    />
  );
}

/** The header and two rows as they stand in the file, to be scrolled sideways on their own. */
function Sample({ file: { header, rows } }: { readonly file: FileTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who uses only keys must be able to scroll it.
    <section class="sample" tabIndex={0} aria-label={t(panelWords.firstRows)}>
      <table>
        <thead>
          <tr>
            {header.map((text, at) => (
              <th key={at} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 2).map(({ line, fields }) => (
            <tr key={line}>
              {header.map((_, at) => (
                <td key={at}>{fields[at]?.slice(0, 60)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Flag = 'join' | 'pointZero' | 'history' | 'returns' | 'createProducts' | 'createCustomers' | 'keepTwins';

function Repairs({ file, match, plan, set }: Pick<MatchProps, 'file' | 'match' | 'plan' | 'set'>) {
  const n = joinable(file);
  const offers: Flag[] = [
    ...(n > 0 ? (['join'] as const) : []),
    ...(plan.pointZero || hasPointZero(file, Object.values(plan.places)) ? (['pointZero'] as const) : []),
    ...(match.lineColumns.length > 0
      ? (['history', 'returns', 'createProducts', 'createCustomers', 'keepTwins'] as const)
      : []),
  ];
  if (offers.length === 0) return null;
  return (
    <fieldset class="ticks">
      <legend>{t(panelWords.repairs)}</legend>
      {offers.map((flag) => (
        <label key={flag} class="tick">
          <input
            type="checkbox"
            checked={plan[flag]}
            onChange={(event) => set({ [flag]: event.currentTarget.checked })}
          />
          <span>{t(panelWords[flag], { n })}</span>
        </label>
      ))}
    </fieldset>
  );
}
