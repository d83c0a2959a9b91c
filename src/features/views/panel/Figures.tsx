/** The team's counters: what waits, runs and is late; whether more comes in than goes out; how long work takes. */
import { sayNumber } from '../../../kernel/words';
import { Bars, Problems } from '../../../ui/kit/small';
import { day as dayWord, language, t } from '../../../ui/language';
import { open } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { FlowAnswer } from '../actions/flow';
import { Frame, viewKeys } from './columns/Frame';
import { viewWords } from './words';

const KEYS = viewKeys([], false);

const number = (value: number): string => sayNumber(Math.round(value * 10) / 10, language());

export function Figures() {
  const { value, trouble, again } = useQuery<FlowAnswer>('views.flow', {});
  return (
    <Frame view="views.figures" keys={KEYS}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={8} />}
      {value && (
        <div class="figures">
          <Counters value={value} />
          <InAndOut value={value} />
          <HowLong value={value} />
        </div>
      )}
    </Frame>
  );
}

interface Shown {
  readonly value: FlowAnswer;
}

/** Each that has a list of its own leads to it. */
function Counters({ value }: Shown) {
  const { untouched, running, late, lying, blocked } = value;
  const tiles = [
    { word: t(viewWords.untouched), count: untouched, filter: 'order' },
    { word: t(viewWords.running), count: running, filter: 'order' },
    { word: t(viewWords.late), count: late.length, filter: 'late', act: late.length > 0 },
    { word: t(viewWords.lying), count: lying.length, filter: 'lying' },
    { word: t(viewWords.blocked), count: blocked.length, filter: 'blocked' },
  ];
  return (
    <ul class="tiles">
      {tiles.map(({ word, count, filter, act }) => (
        <li key={word}>
          <button type="button" class="tile" onClick={() => open('backlog.list', { filter })}>
            <span class="quiet">{word}</span>
            <span class={act ? 'big late' : 'big'}>{number(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function InAndOut({ value: { weeks, grows } }: Shown) {
  const sum = (key: 'inflow' | 'outflow'): number => weeks.reduce((all, week) => all + week[key], 0);
  const most = Math.max(1, ...weeks.flatMap(({ inflow, outflow }) => [inflow, outflow]));
  const width = (count: number): string => `${(count / most) * 100}%`;
  const says = grows ? viewWords.grows : viewWords.shrinks;
  return (
    <section class="part">
      <h2>{t(viewWords.inAndOut)}</h2>
      <p class={grows ? 'chip watch' : 'quiet'}>
        {t(says, { n: weeks.length, in: sum('inflow'), out: sum('outflow') })}
      </p>
      <table class="flow">
        <thead>
          <tr>
            <th scope="col">{t(viewWords.weekOf)}</th>
            <th scope="col">{t(viewWords.inflow)}</th>
            <th scope="col">{t(viewWords.outflow)}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ monday, inflow, outflow }) => (
            <tr key={monday}>
              <th scope="row">{dayWord(monday)}</th>
              <td>
                <span class="bar-in" style={{ width: width(inflow) }} />
                {number(inflow)}
              </td>
              <td>
                <span class="bar-out" style={{ width: width(outflow) }} />
                {number(outflow)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HowLong({ value }: Shown) {
  const { lead, cycle, throughput, wip, capacity, musts } = value;
  const spread = ({ median, p85 }: FlowAnswer['lead']): string =>
    median === null || p85 === null
      ? t(viewWords.noData)
      : `${t(viewWords.half, { n: number(median) })}, ${t(viewWords.most, { n: number(p85) })}`;
  const rows = [
    [t(viewWords.lead), spread(lead)],
    [t(viewWords.cycle), spread(cycle)],
    [t(viewWords.throughput), number(throughput)],
    [t(viewWords.wip), wip === null ? t(viewWords.noData) : number(wip)],
    ...(capacity
      ? [
          [
            t(viewWords.capacity),
            t(viewWords.capacitySays, {
              week: number(capacity.week),
              fits: capacity.fits,
              open: number(capacity.open),
            }),
          ],
        ]
      : []),
  ];
  return (
    <section class="part">
      <h2>{t(viewWords.howLong)}</h2>
      <dl class="measures">
        {rows.map(([word, says]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p class="help">{t(viewWords.littleHelp)}</p>
      {musts.tooMuch && <p class="chip watch">{t(viewWords.musts, { share: number(musts.share * 100) })}</p>}
    </section>
  );
}
