/** One note: read it, correct it, go to what it is about. */
import { type FormPlan, useForm } from '../../../ui/form';
import { Button } from '../../../ui/kit/Button';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { FormPanel } from '../../../ui/kit/Form';
import { NoteInput } from '../../../ui/kit/NoteInput';
import { t } from '../../../ui/language';
import { given, open, places } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import type { NoteCard as Answered } from '../actions/card';
import { AboutButton } from './AboutButton';
import { panelWords } from './words';

export function NoteCard({ input }: PanelProps) {
  const id = given(input, 'id');
  return (
    <CardPanel
      panel="notes.card"
      action="notes.card"
      id={id}
      bare
      below={(card) => {
        const { about, text, mayCorrect } = card as Answered;
        const go = (): void => open('notes.correct', { id, text });
        return (
          <div class="part more-steps">
            {mayCorrect && (
              <Button wide onPress={go}>
                {t(panelWords.correct)}
              </Button>
            )}
            <AboutButton about={about} />
          </div>
        );
      }}
    />
  );
}

interface TypedCorrection {
  readonly id: string;
  readonly was: string;
  readonly text: string;
}

const plan: FormPlan<TypedCorrection> = {
  panel: 'notes.correct',
  action: 'notes.correct',
  title: panelWords.correctNote,
  empty: (input) => {
    const text = String((input as { text?: unknown } | null)?.text ?? '');
    return { id: String((input as { id?: unknown } | null)?.id ?? ''), was: text, text };
  },
  read: ({ id, was, text }) =>
    text.trim() === ''
      ? { errors: { text: t(panelWords.textNeeded) } }
      : { input: { id, text: text.trim(), was }, label: `${t(panelWords.correctNote)}: ${id}` },
  saved: () => {
    places.value = places.peek().slice(0, -1);
  },
};

export function CorrectNote({ input }: PanelProps) {
  const form = useForm(plan, input);
  return (
    <FormPanel form={form}>
      <NoteInput bound={form.bind('text')} label={t(panelWords.text)} help={t(panelWords.textHelp)} first />
    </FormPanel>
  );
}
