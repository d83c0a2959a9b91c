/** The rules of reminders, the card of one, its dry run, and a message that a person sends. */
import { say } from '../../../kernel/words';
import { Button } from '../../../ui/kit/Button';
import { CardPanel, leaveTo } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Empty, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { PanelProps } from '../../../ui/shell/panels';
import type { Preview } from '../actions/preview';
import type { MessageCard } from '../actions/shown';
import { panelWords } from './words';

const FILTERS = ['rules', 'ready', 'log'] as const;

export function Reminders({ input }: PanelProps) {
  const asked = given(input, 'filter');
  return (
    <ListPanel
      action="reminders.list"
      title={t(panelWords.reminders)}
      empty={t(panelWords.none)}
      filters={FILTERS.map((key) => ({ key, text: t(panelWords[key]) }))}
      filter={FILTERS.find((key) => key === asked) ?? 'rules'}
    >
      <div class="row quick">
        <Button look="quiet" onPress={() => open('reminders.preview')}>
          {t(panelWords.preview)}
        </Button>
      </div>
    </ListPanel>
  );
}

export function RuleCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const dry = { label: t(panelWords.preview), go: () => open('reminders.preview', { id }) };
  return <CardPanel panel="reminders.rule" action="reminders.rule" id={id} quick={() => [dry]} bare />;
}

export function MessagePanel({ input }: PanelProps) {
  return (
    <CardPanel<MessageCard>
      panel="reminders.message"
      action="reminders.message"
      id={given(input, 'id')}
      above={({ chat }) =>
        chat !== '' && (
          <Button wide onPress={() => leaveTo(chat)}>
            {t(panelWords.chat)}
          </Button>
        )
      }
      bare
    />
  );
}

export function DryRun({ input }: PanelProps) {
  const id = given(input, 'id');
  const { value, trouble, again } = useQuery<Preview>('reminders.preview', id ? { id } : {});
  const word = (text: (typeof panelWords)[keyof typeof panelWords], count: number): string =>
    say(text, language(), { count });
  return (
    <Panel title={t(panelWords.preview)}>
      {trouble && <Problems problems={trouble} again={again} />}
      {!value && !trouble && <Bars rows={5} />}
      {value && (
        <>
          {value.mails.length === 0 ? (
            <Empty>{t(panelWords.nothing)}</Empty>
          ) : (
            <h2>{word(panelWords.would, value.mails.length)}</h2>
          )}
          {value.mails.map(({ to, name, way, subject, text }) => (
            <details key={`${to} ${subject}`} class="part">
              <summary>
                {name} · {way === 'mail' ? to : t(panelWords.byHand)}
              </summary>
              {way === 'mail' && <p>{subject}</p>}
              <p style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</p>
            </details>
          ))}
          {value.skipped.map((each) => (
            <p key={each} class="quiet">
              {each}
            </p>
          ))}
          <p class="quiet">{word(panelWords.remaining, value.remaining)}</p>
        </>
      )}
    </Panel>
  );
}
