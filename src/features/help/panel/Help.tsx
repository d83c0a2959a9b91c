/** *Bantuan*: the ten most frequent tasks, the keys, where data is, how to get back. Everything is in the page, nothing is asked for. */
import { VERSION } from '../../../kernel/version';
import type { Bilingual } from '../../../kernel/words';
import { isOn } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { Panel } from '../../../ui/kit/Panel';
import { t } from '../../../ui/language';
import { goHome, open } from '../../../ui/places';
import { panelWords as say, taskWords as task } from './words';

/** By ux: how often a day; the panel each opens. */
const TASKS: readonly { readonly panel: string; readonly title: Bilingual; readonly how: Bilingual }[] = [
  { panel: 'marketplaces.shopee', title: task.market, how: task.marketHow },
  { panel: 'orders.scan', title: task.ship, how: task.shipHow },
  { panel: 'papers.picking', title: task.pick, how: task.pickHow },
  { panel: 'stock.list', title: task.ready, how: task.readyHow },
  { panel: 'orders.new', title: task.order, how: task.orderHow },
  { panel: 'payments.check', title: task.money, how: task.moneyHow },
  { panel: 'templates.list', title: task.answer, how: task.answerHow },
  { panel: 'notes.new', title: task.note, how: task.noteHow },
  { panel: 'backlog.list', title: task.work, how: task.workHow },
  { panel: 'stock.receive', title: task.receive, how: task.receiveHow },
];

/** Papers are always on, but what is picked are orders. */
const works = (panel: string): boolean => isOn(panel) && (panel !== 'papers.picking' || isOn('orders.new'));

export function Help() {
  // Before setup the page knows modules and help alone.
  const ready = isOn('notes.new');
  return (
    <Panel title={t(say.title)}>
      <div class="stack">
        <Part title={say.home} lines={[say.homeHow]} />
        <Button first onPress={() => (ready ? goHome() : open('modules.start'))}>
          {t(ready ? say.open : say.setUp)}
        </Button>
        <h2>{t(say.tasks)}</h2>
        <p class="help">{t(ready ? say.keys : say.before)}</p>
        <ol class="plain-list">
          {TASKS.map(({ panel, title, how }) => (
            <li key={panel}>
              {works(panel) ? (
                <button type="button" class="link" onClick={() => open(panel)}>
                  {t(title)}
                </button>
              ) : (
                <span>{t(title)}</span>
              )}
              <p class="help">{t(ready && !works(panel) ? say.off : how)}</p>
            </li>
          ))}
        </ol>
        <Part title={say.phone} lines={[say.phoneHow]} />
        <Part title={say.data} lines={[say.dataBook, say.dataDrive]} />
        <Part title={say.wrong} lines={[say.wrongHow]} />
        <p class="help">Rapi {VERSION}</p>
      </div>
    </Panel>
  );
}

function Part({ title, lines }: { readonly title: Bilingual; readonly lines: readonly Bilingual[] }) {
  return (
    <section>
      <h2>{t(title)}</h2>
      {lines.map((line) => (
        <p key={line.id} class="help">
          {t(line)}
        </p>
      ))}
    </section>
  );
}
