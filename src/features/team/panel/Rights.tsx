/** *Siapa boleh apa*: for a role, what it does; a tick gives or takes. */
import { useState } from 'preact/hooks';
import { ROLE_WORDS, type Role } from '../../../kernel/role';
import { Filters } from '../../../ui/kit/ListPanel';
import { Panel } from '../../../ui/kit/Panel';
import { isWaiting, takeStep } from '../../../ui/kit/Step';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { useQuery } from '../../../ui/query';
import type { Matrix } from '../actions/rights';
import { panelWords } from './words';
import './look.css';

export function Rights() {
  const { value, trouble, again } = useQuery<Matrix>('team.rights', {});
  const [chosen, choose] = useState('');
  const roles = value?.roles ?? [];
  const role = roles.find((each) => each === chosen) ?? roles[0];
  return (
    <Panel title={t(panelWords.rights)}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={6} />}
      {value && role && (
        <>
          <p class="help">{t(panelWords.rightsHelp)}</p>
          <Filters
            filters={roles.map((key) => ({ key, text: ROLE_WORDS[key][language()] }))}
            at={role}
            choose={choose}
          />
          <ul class="rights">
            {value.rights.map((right) => (
              <RightRow key={`${role} ${right.key}`} right={right} role={role} mayChange={value.mayChange} />
            ))}
          </ul>
          <p class="help">{t(panelWords.rightsAll)}</p>
          <p class="help">{t(panelWords.rightsNote)}</p>
        </>
      )}
    </Panel>
  );
}

function RightRow({
  right: { key, title, roles, changed },
  role,
  mayChange,
}: {
  readonly right: Matrix['rights'][number];
  readonly role: Role;
  readonly mayChange: boolean;
}) {
  const does = roles.includes(role);
  const step = { label: title, action: 'team.give', input: { right: key, role, does: !does } };
  const waiting = isWaiting(step);
  return (
    <li>
      <label class="tick">
        <input
          class="tick-box"
          type="checkbox"
          checked={waiting ? !does : does}
          disabled={!mayChange || waiting}
          onChange={() =>
            takeStep(step, { about: ROLE_WORDS[role][language()], panel: 'team.rights', input: {} })
          }
        />
        <span>{title}</span>
        {changed.includes(role) && <span class="quiet">{t(panelWords.changed)}</span>}
      </label>
    </li>
  );
}
