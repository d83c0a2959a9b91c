/** *Catatan perubahan*: the lines of the log, chosen by person, kind, day and row, and saved as a file. */
import { useState } from 'preact/hooks';
import type { SaidProblem } from '../../../kernel/protocol';
import { Button } from '../../../ui/kit/Button';
import { ChoiceInput, DayInput, type Option, TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Empty, Problems } from '../../../ui/kit/small';
import { t, today } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { saveFile } from '../../../ui/save-file';
import { ask, Unanswered } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import { showToast } from '../../../ui/toast';
import { kitWords } from '../../../ui/words';
import type { LogAnswer } from '../actions/list';
import { csvOf, ndjsonOf } from './file';
import { panelWords } from './words';

const NONE = { person: '', kind: '', day: '', row: '' };
type Wish = typeof NONE;
const FILES = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const;

export function Changes({ input }: PanelProps) {
  const [typed, setTyped] = useState<Wish>({ ...NONE, row: given(input, 'row') });
  const [wish, setWish] = useState(typed);
  const [further, setFurther] = useState<LogAnswer>();
  const [failed, setFailed] = useState<readonly SaidProblem[]>();
  const { value, trouble, again } = useQuery<LogAnswer>('log.list', wish);
  const choose = (patch: Partial<Wish>, now = true): void => {
    const next = { ...typed, ...patch };
    setTyped(next);
    if (!now) return;
    setFurther(undefined);
    setWish(next);
  };
  const bound = (path: keyof Wish, now: boolean) => ({
    path,
    value: typed[path],
    error: trouble?.find(({ field }) => field === path)?.text,
    onValue: (text: string) => choose({ [path]: text }, now),
  });
  const options = (some: readonly Option[] = []): readonly Option[] => [
    { key: '', text: t(panelWords.all) },
    ...some,
  ];
  const tried = (work: Promise<void>): Promise<void> => {
    setFailed(undefined);
    return work.catch((error: unknown) =>
      setFailed(
        error instanceof Unanswered ? error.problems : [{ code: 'kit.noAnswer', text: t(kitWords.noAnswer) }],
      ),
    );
  };
  const lines = [...(value?.lines ?? []), ...(further?.lines ?? [])];
  const wordOf = (some: readonly Option[] = [], key: string): string =>
    some.find((each) => each.key === key)?.text ?? key;
  const chosen = [wordOf(value?.people, wish.person), wordOf(value?.kinds, wish.kind), wish.day, wish.row]
    .filter(Boolean)
    .join(' · ');
  const after = further ? further.more : value?.more;
  const readOn = async (): Promise<void> => {
    const next = await ask<LogAnswer>('log.list', { ...wish, after });
    setFurther({ ...next, lines: [...(further?.lines ?? []), ...next.lines] });
  };
  const save = async (kind: keyof typeof FILES): Promise<void> => {
    const { entries = [] } = await ask<LogAnswer>('log.list', { ...wish, whole: true });
    const file = `${t(panelWords.log)} ${today()}.${kind}`;
    const text = kind === 'csv' ? csvOf(entries, t(panelWords.heads)) : ndjsonOf(entries);
    saveFile(file, new Blob([text], { type: FILES[kind] }));
    showToast({ text: t(panelWords.saved, { file }) });
  };
  return (
    <Panel title={t(panelWords.log)}>
      {/* What is wrong in a field is seen. */}
      <details open={trouble?.some(({ field }) => field)}>
        <summary>{chosen ? t(panelWords.filtered, { chosen }) : t(panelWords.filter)}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            choose({});
          }}
        >
          <ChoiceInput
            bound={bound('person', true)}
            label={t(panelWords.person)}
            options={options(value?.people)}
          />
          <ChoiceInput
            bound={bound('kind', true)}
            label={t(panelWords.kind)}
            options={options(value?.kinds)}
          />
          <DayInput
            bound={bound('day', false)}
            label={t(panelWords.day)}
            placeholder={t(panelWords.dayHint)}
          />
          <TextInput
            bound={bound('row', false)}
            label={t(panelWords.row)}
            placeholder={t(panelWords.rowHint)}
          />
          <Button wide submit>
            {t(panelWords.show)}
          </Button>
          {lines.length > 0 &&
            (['csv', 'ndjson'] as const).map((kind) => (
              <Button key={kind} look="quiet" onPress={() => tried(save(kind))}>
                {t(panelWords[kind])}
              </Button>
            ))}
          <p class="help">{t(panelWords.help)}</p>
        </form>
      </details>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={6} />}
      {value?.count === 0 && <Empty>{t(panelWords.none)}</Empty>}
      {value && value.count > 0 && <p role="status">{t(panelWords.found, { count: value.count })}</p>}
      {failed && <Problems problems={failed} />}
      <ul class="rows" aria-label={t(panelWords.log)}>
        {lines.map(({ when, text, panel, id }, at) => (
          // Lines are only added behind the others.
          <li key={at} style={{ padding: '8px 0' }}>
            {panel && id ? (
              <button type="button" class="told" onClick={() => open(panel, { id })}>
                {text}
              </button>
            ) : (
              <span>{text}</span>
            )}
            <span class="quiet" style={{ display: 'block' }}>
              {when}
            </span>
          </li>
        ))}
      </ul>
      {after !== undefined && (
        <Button wide onPress={() => tried(readOn())}>
          {t(kitWords.loadMore)}
        </Button>
      )}
    </Panel>
  );
}
