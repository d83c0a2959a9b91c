/** Stock's settings as a card: locations and pack sizes, and the step that switches each. */
import * as z from 'zod/mini';
import type { Card, CardStep } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { MAIN } from '../rules/places';
import { packsOn, placesIn, placeWord } from '../settings';
import { placeTexts as texts } from '../words-places';

const input = () => z.object({ id: z.optional(z.string()) });

export const settingsCard: Query<z.infer<ReturnType<typeof input>>, Card> = {
  name: 'stock.settings',
  writes: false,
  input,
  roles: 'all',
  run: (context) => {
    const { language, settings } = context;
    const text = (key: keyof typeof texts, values = {}) => say(texts[key], language, values);
    const places = placesIn(settings);
    const packs = packsOn(settings);
    const drop = places.map(
      (place): CardStep => ({
        label: text('stock.settings.drop', { place }),
        action: 'stock.setUp',
        input: { drop: place },
      }),
    );
    const order: CardStep = {
      label: text('stock.settings.order'),
      action: 'purchasing.setUp',
      input: {},
      ask: [
        { field: 'orderCost', label: text('stock.settings.orderCost'), kind: 'count' },
        { field: 'holdingPercent', label: text('stock.settings.holding'), kind: 'count' },
      ],
    };
    return {
      title: text('stock.settings.title'),
      lines: [
        {
          text: text('stock.settings.places'),
          aside: places.length === 0 ? text('stock.settings.off') : String(places.length + 1),
          strong: true,
        },
        ...(places.length === 0
          ? [{ text: text('stock.settings.placesHelp') }]
          : [MAIN, ...places].map((place) => ({ text: `· ${placeWord(context, place)}` }))),
        {
          text: text('stock.settings.packs'),
          aside: text(packs ? 'stock.settings.on' : 'stock.settings.off'),
          strong: true,
        },
        { text: text('stock.settings.packsHelp') },
      ],
      more: [
        {
          label: text('stock.settings.add'),
          action: 'stock.setUp',
          input: {},
          ask: [{ field: 'add', label: text('stock.settings.name'), kind: 'text' }],
        },
        {
          label: text(packs ? 'stock.settings.packsStop' : 'stock.settings.packsStart'),
          action: 'stock.setUp',
          input: { packs: !packs },
        },
        ...(context.settings.modules.includes('purchasing') ? [order] : []),
        ...drop,
      ],
      history: [],
    };
  },
};
