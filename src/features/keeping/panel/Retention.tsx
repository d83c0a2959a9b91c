/** *Versi yang disimpan*: what stays and why, and the numbers by which that is decided. */
import { useEffect } from 'preact/hooks';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { language } from '../../../ui/language';
import { save } from '../../../ui/server';
import { panelWords } from './words';

export function Retention() {
  return <CardPanel panel="keeping.retention" action="keeping.retention" id="versions" bare />;
}

/** *Penjaga cadangan*: in whose Drive the versions lie, and the ways to another person. */
export function Keeper() {
  return <CardPanel panel="keeping.keeper" action="keeping.keeper" id="keeper" bare />;
}

/** *Uji pemulihan* from the menu: it begins at once, and the card shows what came of it. */
export function DrillNow() {
  useEffect(() => {
    const from = { panel: 'keeping.retention', input: {} };
    void save({ action: 'keeping.drill', input: {}, label: panelWords.drill[language()], from });
  }, []);
  return <CardPanel panel="keeping.retention" action="keeping.retention" id="drill" bare />;
}
