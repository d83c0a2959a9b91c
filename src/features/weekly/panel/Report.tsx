/** The report of a week: prepared numbers, what is stuck, what has to be decided, and the words of whoever judges them. */
import type { Day } from '../../../kernel/day';
import { type FormPlan, useForm } from '../../../ui/form';
import { Button } from '../../../ui/kit/Button';
import { FormPanel } from '../../../ui/kit/Form';
import { TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { given, open, turnTo } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { reader } from '../../../ui/reader';
import { keep } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import type { Draft } from '../actions/draft';
import { WRITES } from '../tables';
import { Figures, Questions, StuckNow } from './Parts';
import { panelWords } from './words';

const PANEL = 'weekly.report';

interface TypedReport {
  readonly week: string;
  readonly stuck: string;
  readonly decided: string;
  readonly conclusion: string;
}

const plan: FormPlan<TypedReport> = {
  panel: PANEL,
  action: 'weekly.save',
  title: panelWords.report,
  only: { roles: WRITES, says: panelWords.only },
  empty: (input) => {
    const draft = (input as { draft?: Draft } | null)?.draft;
    return { week: draft?.week ?? '', ...(draft?.texts ?? { stuck: '', decided: '', conclusion: '' }) };
  },
  read: ({ week, stuck, decided, conclusion }) =>
    reader().done(`${t(panelWords.report)} ${week}`, {
      week: week as Day,
      stuck: stuck.trim(),
      decided: decided.trim(),
      conclusion: conclusion.trim(),
    }),
  // It stands there as it was saved.
  saved: ({ week }) => turnTo(PANEL, { week }),
};

export function Report({ input }: PanelProps) {
  const [week, id] = [given(input, 'week'), given(input, 'id')];
  const refused = given(input, 'refused');
  const asked = { ...(week && { week }), ...(id && { id }) };
  const { value, trouble, again } = useQuery<Draft>(PANEL, asked);
  if (!value)
    return (
      <Panel title={t(panelWords.report)}>
        {trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={8} />}
      </Panel>
    );
  const drafted = (keep().get(`draft ${PANEL}`) as Partial<TypedReport> | undefined)?.week === value.week;
  const start = refused ? input : drafted ? {} : { draft: value };
  // What was decided meanwhile joins a text that nobody has touched.
  return (
    <ReportForm key={`${value.week} ${value.saved?.id} ${value.texts.decided}`} input={start} draft={value} />
  );
}

function ReportForm({ input, draft }: { readonly input: unknown; readonly draft: Draft }) {
  const form = useForm(plan, input);
  const { days, earlier, later, saved } = draft;
  return (
    <FormPanel form={form}>
      <p>
        <strong>{days}</strong>
        {saved && <span class="help"> {t(panelWords.savedBy, saved)}</span>}
      </p>
      <div class="row">
        <Button look="quiet" onPress={() => turnTo(PANEL, { week: earlier })}>
          {t(panelWords.earlier)}
        </Button>
        {later && (
          <Button look="quiet" onPress={() => turnTo(PANEL, { week: later })}>
            {t(panelWords.later)}
          </Button>
        )}
      </div>
      <Figures figures={draft.figures} />
      <StuckNow stuck={draft.stuck} />
      <Questions questions={draft.questions} />
      <TextInput bound={form.bind('stuck')} label={t(panelWords.stuck)} long />
      <TextInput bound={form.bind('decided')} label={t(panelWords.decided)} long />
      <TextInput
        bound={form.bind('conclusion')}
        label={t(panelWords.conclusion)}
        placeholder={t(panelWords.conclusionHint)}
        long
        first
      />
      {saved && (
        <Button look="quiet" onPress={() => open('papers.paper', { id: saved.id })}>
          {t(panelWords.print)}
        </Button>
      )}
    </FormPanel>
  );
}
