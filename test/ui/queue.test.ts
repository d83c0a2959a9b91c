/** Saves go one after another, once each, and nothing typed is lost. */
import type { Answer, Request } from '../../src/kernel/protocol';
import { createKeep } from '../../src/ui/keep';
import { createQueue, type QueueState, type Save } from '../../src/ui/queue';

const DONE: Answer = { ok: true, result: {} };
const BUSY: Answer = { ok: false, problems: [{ code: 'busy', text: 'Sedang dipakai.' }], again: true };
const LOST = undefined;

const order = (id: string, at = 1): Save => ({
  id,
  at,
  action: 'orders.create',
  input: { note: id },
  label: `Pesanan baru: ${id}`,
  form: { panel: 'orders.new', typed: { note: id } },
});

function shop(answers: (Answer | undefined)[], keep = createKeep(() => undefined, 'toko sekar')) {
  const sent: Request[] = [];
  const pauses: number[] = [];
  const states: QueueState[] = [];
  let open = 0;
  let most = 0;
  const queue = createQueue({
    send: async (request) => {
      sent.push(request);
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      open -= 1;
      const answer = answers.length > 0 ? answers.shift() : DONE;
      if (!answer) throw new Error('lost');
      return answer;
    },
    wait: async (milliseconds) => {
      pauses.push(milliseconds / 1000);
    },
    keep,
    changed: (state) => states.push(state),
    answered: () => undefined,
    drained: () => undefined,
  });
  return { queue, sent, pauses, states, keep, most: () => most, last: () => states[states.length - 1] };
}

test('two orders entered at once are saved one after the other, in their order', async () => {
  const { queue, sent, most, last } = shop([]);
  await Promise.all([queue.add(order('a')), queue.add(order('b')), queue.add(order('c'))]);
  expect(sent.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(most()).toBe(1);
  expect(last()?.waiting).toEqual([]);
});

test('a busy workbook and a lost connection are tried again with the same id and growing pauses', async () => {
  const { queue, sent, pauses, states } = shop([BUSY, LOST, BUSY, DONE]);
  await queue.add(order('a'));
  expect(sent.map(({ id }) => id)).toEqual(['a', 'a', 'a', 'a']);
  expect(new Set(sent.map((request) => JSON.stringify(request))).size).toBe(1);
  expect(pauses).toEqual([3, 5, 10]);
  expect(states.map(({ pause }) => pause?.why).filter(Boolean)).toEqual(['busy', 'lost', 'busy']);
});

test('a refusal gives back all that was typed and the sentence beside its field, and the next save goes on', async () => {
  const problem = { code: 'orders.sku', text: 'SKU BTK-MGX tidak ada di Produk.', field: 'lines.0.product' };
  const { queue, sent, last } = shop([{ ok: false, problems: [problem] }, DONE]);
  const [refused] = await Promise.all([queue.add(order('a')), queue.add(order('b'))]);
  expect(refused.ok).toBe(false);
  expect(sent.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(last()?.refused).toEqual([{ save: order('a'), problems: [problem] }]);
  queue.forget('a');
  expect(last()?.refused).toEqual([]);
});

test('what waited when the page was closed is sent by the next page with the same ids, oldest first', async () => {
  const { keep } = shop([]);
  keep.set('save b', order('b', 2));
  keep.set('save a', order('a', 1));
  const next = shop([], keep);
  next.queue.resume();
  await next.queue.add(order('c', 3));
  expect(next.sent.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(keep.all('save ')).toEqual([]);
});

test('a refusal survives the page as well', async () => {
  const { queue, keep } = shop([{ ok: false, problems: [{ code: 'x', text: 'Tidak bisa.' }] }]);
  await queue.add(order('a'));
  const next = shop([], keep);
  next.queue.resume();
  expect(next.last()?.refused.map(({ save }) => save.form?.typed)).toEqual([{ note: 'a' }]);
});

test('a press that was refused is told until it is pressed again or the page is closed: nothing typed is lost by it', async () => {
  const { form: _, ...press } = order('a');
  const refusal: Answer = { ok: false, problems: [{ code: 'x', text: 'Tidak bisa.' }] };
  const { queue, keep, last } = shop([refusal, refusal, DONE]);
  await queue.add(press);
  await queue.add({ ...press, id: 'b' });
  expect(last()?.refused.map(({ save }) => save.id)).toEqual(['b']);
  expect(keep.all('refused ')).toEqual([]);
  await queue.add({ ...press, id: 'c' });
  expect(last()?.refused).toEqual([]);
});

test('a browser that refuses storage keeps things in memory', () => {
  const closed = (): Storage => {
    throw new Error('SecurityError');
  };
  const keep = createKeep(closed, 'toko sekar');
  keep.set('draft orders.new', { note: 'merah' });
  expect(keep.get('draft orders.new')).toEqual({ note: 'merah' });
  expect(keep.all('draft ')).toHaveLength(1);
  keep.remove('draft orders.new');
  expect(keep.get('draft orders.new')).toBeUndefined();
});
