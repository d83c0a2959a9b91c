/** 16 px line icons, drawn here so that nothing is loaded. Each stands beside a word, except search, back and ⋯. */

const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.5 10.5 14 14',
  back: 'M13.5 8h-11M6.5 4l-4 4 4 4',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  plus: 'M8 3v10M3 8h10',
  cross: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  alarm: 'M8 2.5l6.2 11H1.8ZM8 6.8v3M8 11.7v.01',
  order: 'M3 2.5h10v11l-2.5-1.5L8 13.5 5.5 12 3 13.5ZM5.5 5.5h5M5.5 8h5',
  ship: 'M1.5 4h8v7.5h-8ZM9.5 6.5h3l2 2.5v2.5h-5M4.5 11.5v.01M12 11.5v.01',
  receive: 'M8 2v7.5M5 6.5l3 3 3-3M2 10.5v3h12v-3',
  box: 'M8 1.8l5.5 3v6.4l-5.5 3-5.5-3V4.8ZM2.5 4.8 8 8l5.5-3.2M8 8v6',
  person: 'M8 2.5a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2ZM2.8 13.5c.5-2.6 2.6-4 5.2-4s4.7 1.4 5.2 4',
  note: 'M3 2.5h10v8l-3 3H3ZM13 10.5h-3v3M5.5 5.5h5M5.5 8h3',
  money: 'M1.5 4h13v8h-13ZM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6ZM4 8h.01M12 8h.01',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7Z',
  count: 'M2.5 2.5h11v11h-11ZM5 8l2 2 4-4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width={name === 'more' ? 2.4 : 1.5} />
    </svg>
  );
}
