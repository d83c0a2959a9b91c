/** A version beside now: tabs that differ, and the rows of one with what stood there then and stands there now; chosen rows come back from here. */
import { useState } from 'preact/hooks';
import type { CardStep } from '../../../kernel/protocol';
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { StepAsk } from '../../../ui/kit/Step';
import { Bars, Empty, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { PanelProps } from '../../../ui/shell/panels';
import type { Compared } from '../actions/compare';
import type { SheetDifference } from '../restore/differences';
import type { Kind } from '../rules/compare';
import { RowTable } from './RowTable';
import { panelWords } from './words';

export const KINDS: readonly Kind[] = ['changed', 'back', 'gone'];
/** Rows of one page, and of one restore. */
const PAGE = 200;

const differing = ({ there, changed, back, gone }: SheetDifference): boolean =>
  !there || changed + back + gone > 0;

export function Compare({ input }: PanelProps) {
  const version = given(input, 'version');
  const { value, trouble, again } = useQuery<Compared>('backup.compare', { version });
  const [chosen, setChosen] = useState<string>();
  const sheets = value?.sheets.filter(differing) ?? [];
  const sheet = sheets.find((each) => each.sheet === chosen) ?? sheets[0];
  return (
    <Panel title={value ? t(panelWords.comparing, { at: value.at }) : version} note={value && version}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={8} />}
      {value && sheets.length === 0 && <Empty>{t(panelWords.allSame)}</Empty>}
      {value?.lost?.map(({ text, aside }) => (
        <p key={text} class="quiet">
          {text}: {aside}
        </p>
      ))}
      {value && sheet && (
        <div class="compare">
          <nav aria-label={t(panelWords.sheets)}>
            {sheets.map((each) => (
              <button
                key={each.sheet}
                type="button"
                aria-current={each === sheet ? 'true' : undefined}
                onClick={() => setChosen(each.sheet)}
              >
                <span>{each.sheet}</span>
                <span class="quiet">{counted(each)}</span>
              </button>
            ))}
          </nav>
          <SheetRows key={sheet.sheet} version={version} at={value.at} sheet={sheet} all={sheets} />
        </div>
      )}
    </Panel>
  );
}

function counted(sheet: SheetDifference): string {
  if (!sheet.there) return t(panelWords.deleted);
  return KINDS.flatMap((kind) => (sheet[kind] > 0 ? `${sheet[kind]} ${t(panelWords[kind])}` : [])).join(', ');
}

interface Shown {
  readonly version: string;
  readonly at: string;
  readonly sheet: SheetDifference;
  readonly all: readonly SheetDifference[];
}

function SheetRows({ version, at, sheet, all }: Shown) {
  const name = sheet.sheet;
  const [kind, setKind] = useState<Kind>();
  const [pages, setPages] = useState(1);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<CardStep>();
  const wish = { version, sheet: name, from: 0, ...(kind && { kind }) };
  const { value, trouble, again } = useQuery<Compared>('backup.compare', wish);
  const page = value?.page;
  const tick = (key: string): void => {
    const next = new Set(ticked);
    if (!next.delete(key)) next.add(key);
    setTicked(next);
  };
  const step = (label: string, text: string, input: object): CardStep => ({
    label,
    action: 'backup.restore',
    input: { version, ...input },
    confirm: { text, label },
  });
  const together = (page?.together ?? []).filter((each) => all.some((one) => one.sheet === each));
  const steps = [
    together.length > 1 &&
      step(
        t(panelWords.restoreTogether, { n: together.length }),
        t(panelWords.confirmTogether, { sheets: together.join(', '), at }),
        { sheets: together },
      ),
    step(t(panelWords.restoreSheet), t(panelWords.confirmSheet, { sheet: name, at }), { sheet: name }),
    step(t(panelWords.putBeside), t(panelWords.confirmBeside, { sheet: name, at }), {
      sheet: name,
      beside: true,
    }),
  ].filter((each) => each !== false);
  const rows = step(
    t(panelWords.restoreRows, { n: ticked.size }),
    t(panelWords.confirmRows, { n: ticked.size, sheet: name, at }),
    { sheet: name, rows: [...ticked] },
  );
  const close = (): void => {
    setAsking(undefined);
    setTicked(new Set());
  };
  const from = { about: name, panel: 'backup.compare', input: { version } };
  const left = (page?.all ?? 0) - pages * PAGE;
  return (
    <section class="compare-rows" aria-label={t(panelWords.rowsTitle, { sheet: name })}>
      {asking ? (
        <StepAsk step={asking} from={from} close={close} />
      ) : (
        <div class="row">
          {ticked.size > 0 && (
            <Button look="primary" waiting={ticked.size > PAGE} onPress={() => setAsking(rows)}>
              {rows.label}
            </Button>
          )}
          {steps.map((each) => (
            <Button key={each.label} look="quiet" onPress={() => setAsking(each)}>
              {each.label}
            </Button>
          ))}
        </div>
      )}
      {ticked.size > PAGE && <p class="help">{t(panelWords.tooMany)}</p>}
      {page?.held && <p class="help">{page.held}</p>}
      {sheet.there && (
        <fieldset class="row kinds" aria-label={t(panelWords.row)}>
          {[undefined, ...KINDS.filter((each) => sheet[each] > 0)].map((each) => (
            <button
              key={each ?? 'all'}
              type="button"
              class="chip idle"
              aria-pressed={kind === each}
              onClick={() => {
                setKind(each);
                setPages(1);
              }}
            >
              {each ? `${t(panelWords[each])} ${sheet[each]}` : t(panelWords.all)}
            </button>
          ))}
        </fieldset>
      )}
      {trouble && <Problems problems={trouble} again={again} />}
      {!page && !trouble && <Bars rows={8} />}
      {page &&
        Array.from({ length: pages }, (_, index) => (
          <RowTable
            key={`${kind} ${index * PAGE}`}
            wish={{ ...wish, from: index * PAGE }}
            at={at}
            {...(!page.held && { ticked, tick })}
          />
        ))}
      {left > 0 && (
        <Button wide onPress={() => setPages(pages + 1)}>
          {t(panelWords.moreRows, { n: Math.min(PAGE, left) })}
        </Button>
      )}
    </section>
  );
}
