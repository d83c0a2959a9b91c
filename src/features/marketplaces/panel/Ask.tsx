/** Goods that nobody could place: which product each of them is, asked once. What is left empty leaves its orders out. */
import { useState } from 'preact/hooks';
import type { SaidProblem } from '../../../kernel/protocol';
import { entriesOf } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { Lookup, NOT_PICKED, type Picked } from '../../../ui/kit/Lookup';
import { Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { Unanswered } from '../../../ui/server';
import type { Product } from '../rules/goods';
import { panelWords } from './words';

export interface Asked {
  /** What stands for it: its SKU there, else name and variation. */
  readonly said: string;
  /** Name and variation, beside a SKU. */
  readonly about: string;
  /** Rows of the file with it. */
  readonly rows: number;
  readonly near: readonly Product[];
}

/** More at once would be no form; the others are asked when these are known. */
export const MOST_ASKED = 30;

export function Ask({
  asked,
  done,
}: {
  readonly asked: readonly Asked[];
  /** Ids of products in the order of what was asked; empty where nothing was chosen. */
  readonly done: (products: readonly string[]) => void | Promise<void>;
}) {
  const [waiting, setWaiting] = useState(false);
  const [problems, setProblems] = useState<readonly SaidProblem[]>([]);
  const submit = async (): Promise<void> => {
    if (waiting) return;
    setWaiting(true);
    try {
      await done(picked.map(({ id }) => id));
    } catch (error) {
      setProblems(error instanceof Unanswered ? error.problems : []);
    }
    setWaiting(false);
  };
  const [picked, setPicked] = useState<readonly Picked[]>(asked.map(() => NOT_PICKED));
  const set = (at: number, one: Picked): void =>
    setPicked(picked.map((each, index) => (index === at ? one : each)));
  const count = picked.filter(({ id }) => id !== '').length;
  return (
    <form
      class="match"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problems.length > 0 && <Problems problems={problems} />}
      <p role="status">{t(panelWords.asks, { n: asked.length })}</p>
      {asked.map(({ said, about, rows, near }, at) => (
        <div key={said} class="asked">
          <Lookup
            bound={{
              path: `asked.${at}`,
              value: picked[at] ?? NOT_PICKED,
              onValue: (value) => set(at, value),
            }}
            entries={entriesOf('products')}
            shown={({ title, facts }) => String(facts?.sku ?? title)}
            label={said}
            help={[about, t(panelWords.rows, { n: rows })].filter(Boolean).join(' · ')}
            placeholder={t(panelWords.choose)}
            first={at === 0}
          />
          {picked[at]?.id === '' &&
            near.slice(0, 3).map(({ id, sku, name }) => (
              <Button key={id} look="quiet" onPress={() => set(at, { id, text: sku })}>
                {sku} · {name}
              </Button>
            ))}
        </div>
      ))}
      <div class="form-foot">
        <Button look="primary" wide submit waiting={waiting} keys="↵">
          {count > 0 ? t(panelWords.goOn, { n: count }) : t(panelWords.without)}
        </Button>
      </div>
    </form>
  );
}
