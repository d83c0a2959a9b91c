/** An invoice or a receipt as it is printed: read, print, or keep it as a PDF in Drive. */
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { save, saves } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import type { PaperAnswer } from '../actions/paper';
import type { Paper } from '../rules/paper';
import { PrintButton } from './PrintButton';
import { panelWords } from './words';

export function PaperPanel({ input }: PanelProps) {
  const id = given(input, 'id');
  const { value, trouble, again } = useQuery<PaperAnswer>('papers.paper', { id });
  return (
    <Panel title={value ? `${value.kind} ${value.no}` : id}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={8} />}
      {value && (
        <>
          <div class="print-buttons">
            <PrintButton word={t(panelWords.print)} print={() => globalThis.print()} />
            <Pdf paper={value} />
          </div>
          <div class="papers">
            <Sheet paper={value} />
          </div>
        </>
      )}
    </Panel>
  );
}

/** Kept once; from then on the same file is opened. */
function Pdf({ paper: { no, pdf } }: { readonly paper: PaperAnswer }) {
  const waiting = saves.value.waiting.some(({ action }) => action === 'papers.keep');
  // Only Drive's own address: the cell is guarded, but somebody may have pasted over it.
  if (pdf.startsWith('https://drive.google.com/'))
    return (
      <a class="button plain" href={pdf} target="_blank" rel="noopener noreferrer">
        {t(panelWords.openPdf)}
      </a>
    );
  return (
    <Button
      waiting={waiting}
      onPress={() =>
        void save({
          action: 'papers.keep',
          input: { id: no },
          label: `${no}: PDF`,
          from: { panel: 'papers.paper', input: { id: no } },
        })
      }
    >
      {t(waiting ? panelWords.keeping : panelWords.keepPdf)}
    </Button>
  );
}

function Sheet({
  paper: { kind, no, firm, facts, table, sums, closing = [], note, signs },
}: {
  readonly paper: Paper;
}) {
  return (
    <article class="paper bill">
      <header>
        <div>
          <h2>{kind}</h2>
          {no}
        </div>
        <strong>{firm}</strong>
      </header>
      <Words pairs={facts} />
      {table && (
        <table>
          <thead>
            <tr>
              {table.heads.map((head, at) => (
                <th key={head} scope="col" class={at > 0 ? 'number' : ''}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, line) => (
              // Rows have no identity of their own and come anew with each answer.
              <tr key={line}>
                {row.map((cell, at) => (
                  <td key={at} class={at > 0 ? 'number' : ''}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <dl class="sums">
        {sums.map(({ word, amount, strong }) => (
          <div key={word} class={strong ? 'strong' : ''}>
            <dt>{word}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
      {closing.length > 0 && <Words pairs={closing} />}
      {note !== '' && <p class="address">{note}</p>}
      {signs !== undefined && (
        <p class="sign">
          {signs}
          <span>{firm}</span>
        </p>
      )}
    </article>
  );
}

function Words({ pairs }: { readonly pairs: Paper['facts'] }) {
  return (
    <dl>
      {pairs.map(([word, says]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd class="address">{says}</dd>
        </div>
      ))}
    </dl>
  );
}
