/** Name of the workbook, whose hands these are, and the phone view. */
import { focusGrid, switchTo, togglePhone } from '../book';
import { type MenuItem, opened, person, phone } from '../state';
import { say } from '../words';
import { MenuButton } from './menu';
import { openOutbox } from './outbox';

export function TopBar() {
  const people = opened.value?.people ?? [];
  const now = people.find(({ email }) => email === person.value);
  const items = (): MenuItem[] =>
    people.map(({ email, access }) => ({
      label: email,
      hint: say(access),
      mark: email === person.value ? '✓' : ' ',
      run: () => void switchTo(email).then(focusGrid),
    }));
  return (
    <header class="top">
      <svg class="logo" viewBox="0 0 16 20" aria-hidden="true">
        <path
          d="M1.5 0H11l5 5v13.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 0 18.5v-17A1.5 1.5 0 0 1 1.5 0z"
          fill="#146C2E"
        />
        <path d="M11 0l5 5h-5z" fill="#8CC79A" />
        <path d="M4 9h8M4 12h8M4 15h5" stroke="#fff" stroke-width="1.3" stroke-linecap="round" />
      </svg>
      <h1>{opened.value?.book.name}</h1>
      <span class="grow" />
      <MenuButton
        class="pill"
        label={`${say('actAs')} ${now ? nameOf(now.email) : ''}`}
        arrow
        items={items}
        initial={nameOf(person.value)[0]}
      />
      {!phone.value && (
        <button type="button" class="pill" title={say('mailsHint')} onClick={() => void openOutbox()}>
          {say('mails')}
        </button>
      )}
      <button
        type="button"
        class={phone.value ? 'pill on' : 'pill'}
        aria-pressed={phone.value}
        title={say('phoneHint')}
        onClick={togglePhone}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <rect
            x="4"
            y="1"
            width="8"
            height="14"
            rx="1.5"
            fill="none"
            stroke="currentColor"
            stroke-width="1.4"
          />
          <path d="M7 12.5h2" stroke="currentColor" stroke-width="1.4" />
        </svg>
        {say('phone')}
      </button>
    </header>
  );
}

/** `ratna@griyadaun.example` → Ratna. */
function nameOf(email: string) {
  const name = email.split('@')[0] ?? email;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
