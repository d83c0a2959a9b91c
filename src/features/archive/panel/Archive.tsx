/** *Kapasitas & arsip*: how full the workbook is, the months that left it, and their rows to be read. */
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/kit/Button';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { TextInput } from '../../../ui/kit/inputs';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

export const Archive = () => <CardPanel panel="archive.card" action="archive.card" id="" bare />;

/** A month, the rows of one of its files, or one row. Only files are searched: each search reads one again. */
export function ArchiveRead({ input }: PanelProps) {
  const id = given(input, 'id');
  const [typed, setTyped] = useState('');
  const [find, setFind] = useState('');
  const search = (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setFind(typed.trim());
      }}
    >
      <TextInput
        bound={{ path: 'find', value: typed, error: undefined, onValue: setTyped }}
        label={t(panelWords.find)}
        placeholder={t(panelWords.findHint)}
      />
      <Button wide submit>
        {t(panelWords.search)}
      </Button>
    </form>
  );
  const file = id.split('/').length === 2;
  return (
    <CardPanel
      panel="archive.read"
      action="archive.read"
      id={find === '' ? id : `${id}?${find}`}
      {...(file && { above: () => search })}
      bare
    />
  );
}
