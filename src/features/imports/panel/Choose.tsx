/** The first step: one file from this computer. It is read here; nothing is sent before its columns are matched. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/kit/Button';
import { t } from '../../../ui/language';
import { panelWords } from './words';

export function Choose({
  said,
  busy = said !== '',
  choose,
}: {
  readonly said: string;
  readonly busy?: boolean;
  readonly choose: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (file) choose(file);
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };
  return (
    <section
      class={`drop${over ? ' over' : ''}`}
      aria-label={t(panelWords.chooseDo)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <p class="quiet" id="choose-help">
        {said || t(panelWords.choose)}
      </p>
      <Button look="primary" wide first waiting={busy} onPress={() => input.current?.click()}>
        {t(panelWords.chooseDo)}
      </Button>
      <input
        ref={input}
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-labelledby="choose-help"
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => take(event.currentTarget.files?.[0])}
      />
    </section>
  );
}
