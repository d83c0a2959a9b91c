/** *Kirim (pindai)*: scan an order, scan its tracking number, next. Saving goes on behind; the field never waits. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IndexEntry } from '../../../../kernel/protocol';
import { changes, entriesOf, option, page } from '../../../../ui/boot';
import { Button } from '../../../../ui/kit/Button';
import { Panel } from '../../../../ui/kit/Panel';
import { Chip, Empty } from '../../../../ui/kit/small';
import { language, t } from '../../../../ui/language';
import { open } from '../../../../ui/places';
import { ask, keep, save, saves } from '../../../../ui/server';
import { playTone } from '../../../../ui/tone';
import { freshId } from '../../../../ui/transport';
import type { PackingOrder } from '../../actions/packing';
import { COURIERS } from '../../choices';
import { bookOf } from './book';
import { answered, found, type Heard, hear, heardOf, NOTHING, type Order, refused, TONES } from './hear';
import { Parcels, type Scanned } from './Parcels';
import { SAID, scanWords } from './words';

const COURIER = 'scan courier';
/** Who checks is asked once in a page's life. */
let checker = '';

export function Scan() {
  const [packing, setPacking] = useState<readonly PackingOrder[]>([]);
  const [heard, setHeard] = useState<Heard>();
  const [parcels, setParcels] = useState<readonly Scanned[]>([]);
  const [courier, setCourier] = useState(() => String(keep().get(COURIER) ?? ''));
  const [checkedBy, setCheckedBy] = useState(checker);
  const session = useRef(NOTHING);
  const field = useRef<HTMLInputElement>(null);
  const idle = saves.value.waiting.length === 0;
  const changed = changes.value;
  // The goods of open orders: at once, and again whenever everything that was scanned is saved.
  useEffect(() => {
    if (!idle) return;
    ask<{ orders: PackingOrder[] }>('orders.packing', {})
      .then(({ orders }) => {
        setPacking(orders);
        if (saves.peek().waiting.length > 0) return;
        // What is open after all, in part or because somebody took it back, may be scanned again.
        for (const { no } of orders) session.current = refused(session.current, no);
      })
      .catch(() => undefined);
  }, [idle, changed]);
  const known = entriesOf('orders');
  const products = entriesOf('products');
  const book = useMemo(() => bookOf(packing, known, products, language()), [packing, known, products]);

  const ship = (order: Order, trackingNo: string): void => {
    const id = freshId();
    // Left before, and now on its way.
    const others = (each: Scanned): boolean => each.code !== undefined || each.no !== order.no;
    setParcels((before) => [{ id, no: order.no, code: trackingNo }, ...before.filter(others)]);
    const input = {
      code: order.no,
      trackingNo,
      ...(courier !== '' && { courier }),
      ...(checkedBy !== '' && { checkedBy }),
    };
    const label = t(scanWords.scanned, { no: order.no, code: trackingNo });
    // A refusal keeps its card here, whichever way people come back to it.
    const form = { panel: 'orders.scan', typed: input };
    void save({ action: 'orders.shipScanned', input, label, form }, id).then((answer) => {
      setHeard((now) => answered(now, { order, trackingNo }, answer.ok));
      if (answer.ok) return;
      session.current = refused(session.current, order.no);
      playTone('act');
    });
  };

  const search = (code: string, asked: Heard): void => {
    const is = ({ id, panel, keys }: IndexEntry): boolean =>
      panel === 'orders.card' && [id, ...keys].some((key) => key.toUpperCase() === code.toUpperCase());
    ask<{ entries: IndexEntry[] }>('search.find', { text: code })
      .then(({ entries }) => {
        const hit = entries.find(is);
        const order = hit && heardOf(hit.id, hit.title.split(' · ')[1]);
        if (session.current.pending?.no !== code) return;
        session.current = found(session.current, code, order);
        const word = order ? 'known' : 'unknown';
        setHeard({
          ...asked,
          session: session.current,
          word,
          values: { ...asked.values, no: order?.no ?? code },
        });
        playTone(TONES[word]);
      })
      // Nobody answers: the number stays, and the server decides once its parcel is scanned.
      .catch(() => undefined);
  };

  const scan = (text: string): void => {
    const said = hear(session.current, text, book);
    session.current = said.session;
    setHeard(said);
    playTone(TONES[said.word]);
    if (said.ship) ship(said.ship.order, said.ship.trackingNo);
    const { left } = said;
    if (left) setParcels((before) => [{ id: freshId(), no: left.no }, ...before]);
    if (said.word === 'searching') search(said.values.code, said);
  };

  const asks = option('orders.secondCheck') !== '' && checkedBy === '';
  const { pending } = session.current;
  // What was ordered may have come meanwhile: the newest that is known of it is shown.
  const shown = pending && (book.find(pending.no) ?? pending);
  const back = (): void => field.current?.focus();
  /** After a refused parcel was sent again or put away, its big word is old. */
  const settled = (): void => {
    setHeard((now) => (now?.word === 'refused' ? undefined : now));
    back();
  };
  return (
    <Panel title={t(scanWords.title)}>
      {asks ? (
        <Checker
          take={(name) => {
            checker = name;
            setCheckedBy(name);
          }}
        />
      ) : (
        <div class="scanning">
          <label class="scan">
            <span>{pending ? t(scanWords.tracking, { no: pending.no }) : t(scanWords.order)}</span>
            <input
              ref={field}
              data-first
              type="text"
              autocomplete="off"
              spellcheck={false}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                // Read from the field itself: a scanner types faster than a page draws.
                const { value } = event.currentTarget;
                event.currentTarget.value = '';
                if (value.trim() !== '') scan(value);
              }}
            />
          </label>
          <Word heard={heard} />
          {shown && <Goods order={shown} />}
          <Parcels parcels={parcels} back={settled} />
          <label class="scan-courier">
            <span>{t(scanWords.courier)}</span>
            <input
              type="text"
              list="couriers"
              value={courier}
              onInput={(event) => {
                setCourier(event.currentTarget.value);
                keep().set(COURIER, event.currentTarget.value);
              }}
              onKeyDown={(event) => event.key === 'Enter' && back()}
            />
            <datalist id="couriers">
              {COURIERS.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </label>
          <Button look="quiet" onPress={() => open('orders.list', { filter: 'ready' })}>
            {t(scanWords.ready)}
          </Button>
        </div>
      )}
    </Panel>
  );
}

/** The answer to the last scan, big enough to be read from the packing table, and read aloud. */
function Word({ heard }: { readonly heard: Heard | undefined }) {
  if (!heard) return <Empty>{t(scanWords.none)}</Empty>;
  const [word, sentence] = SAID[heard.word];
  return (
    <div class="scan-said" role="status" aria-live="assertive">
      <p class={`scan-word ${TONES[heard.word]}`}>{t(word)}</p>
      <p>{t(sentence, heard.values)}</p>
      {heard.left && <p>{t(scanWords.leftSaid, { left: heard.left.no })}</p>}
    </div>
  );
}

function Goods({ order: { no, customer, reason, remarks = [], lines } }: { readonly order: Order }) {
  return (
    <div class="card-lines">
      <div class="card-line strong">
        <span>{[no, customer].filter(Boolean).join(' · ')}</span>
      </div>
      {[reason ?? '', ...remarks].filter(Boolean).map((text) => (
        <div key={text} class="card-line">
          <Chip text={text} tone="watch" />
        </div>
      ))}
      {lines.map(({ sku, name, open: units, there }) => (
        <div key={sku} class="card-line">
          <span>{t(scanWords.line, { units, name })}</span>
          {there >= units ? (
            <span class="aside">{t(scanWords.there)}</span>
          ) : (
            <Chip text={t(scanWords.missing, { units: units - there })} tone="watch" />
          )}
        </div>
      ))}
    </div>
  );
}

function Checker({ take }: { readonly take: (name: string) => void }) {
  const team = page.value.team ?? [];
  return (
    <section class="part">
      <h2>{t(scanWords.checkedBy)}</h2>
      <p>{t(scanWords.checkedFirst)}</p>
      {team.map((name, at) => (
        <Button key={name} wide first={at === 0} onPress={() => take(name)}>
          {name}
        </Button>
      ))}
    </section>
  );
}
