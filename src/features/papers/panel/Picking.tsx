/** *Daftar ambil*: pick list, packing slips and labels on one screen, which prints as soon as it stands. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Empty, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { PanelProps } from '../../../ui/shell/panels';
import type { Picking as Answer } from '../actions/picking';
import { PrintButton } from './PrintButton';
import { LabelPage, PickPage, SlipPart } from './sheets';
import { panelWords } from './words';

type Part = 'all' | 'picks' | 'slips' | 'labels';

export function Picking({ input }: PanelProps) {
  const id = given(input, 'id');
  const { value, trouble, again } = useQuery<Answer>('papers.picking', id ? { id } : {});
  const [part, setPart] = useState<Part>('all');
  const [asked, setAsked] = useState(0);
  const printed = useRef(false);
  const any = value !== undefined && value.slips.length > 0;
  // The press in the menu is the press that prints; for one order somebody looks first.
  useEffect(() => {
    if (!any || printed.current || id) return;
    printed.current = true;
    globalThis.print();
  }, [any, id]);
  useEffect(() => {
    if (asked > 0) globalThis.print();
  }, [asked]);
  const print = (which: Part): void => {
    setPart(which);
    setAsked((count) => count + 1);
  };
  return (
    <Panel title={id || t(panelWords.picking)} note={any ? counted(value) : undefined}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={8} />}
      {any && <Buttons value={value} print={print} />}
      {value && !any && <Empty>{id ? t(panelWords.nothingLeft, { no: id }) : t(panelWords.nothing)}</Empty>}
      {value && <Look value={value} />}
      {any && (
        <div class={`papers ${part}`}>
          <PickPage value={value} />
          <section class="slips">
            {value.slips.map((slip) => (
              <SlipPart key={slip.id} slip={slip} firm={page.value.firm} />
            ))}
          </section>
          {value.labels.map((label) => (
            <LabelPage key={label.id} label={label} firm={page.value.firm} />
          ))}
        </div>
      )}
    </Panel>
  );
}

const counted = ({ slips, picks }: Answer): string =>
  [
    t(panelWords.ready, { n: slips.length }),
    t(panelWords.units, { n: picks.reduce((sum, { units }) => sum + units, 0) }),
  ].join(' · ');

function Buttons({
  value: { slips, labels },
  print,
}: {
  readonly value: Answer;
  readonly print: (part: Part) => void;
}) {
  return (
    <div class="print-buttons">
      <PrintButton word={t(panelWords.printAll)} print={() => print('all')} />
      <span class="quiet">{t(panelWords.printOnly)}</span>
      <Button onPress={() => print('picks')}>{t(panelWords.printPicks)}</Button>
      <Button onPress={() => print('slips')}>{t(panelWords.printSlips, { n: slips.length })}</Button>
      {labels.length > 0 && (
        <Button onPress={() => print('labels')}>{t(panelWords.printLabels, { n: labels.length })}</Button>
      )}
    </div>
  );
}

const LACKS = {
  address: panelWords.noAddress,
  phone: panelWords.noPhone,
  both: panelWords.noBoth,
} as const;

/** What a person should know before goods are fetched; it stays on the screen. */
function Look({ value: { unaddressed, noted, waiting } }: { readonly value: Answer }) {
  const sentences = [
    ...noted.map(({ id, reason }) => t(panelWords.noted, { no: id, reason })),
    ...unaddressed.map(({ id, lacks }) => t(LACKS[lacks], { no: id })),
    ...waiting.map(({ id, lacks }) => t(panelWords.waits, { no: id, lacks })),
  ];
  if (sentences.length === 0) return null;
  return (
    <section class="look-first" aria-labelledby="look-first">
      <h2 id="look-first">{t(panelWords.look)}</h2>
      <ul>
        {sentences.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
