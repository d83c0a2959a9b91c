/** What every wizard shows once it has a job: looking, what was found, sending, bringing in, the end. */
import type { ComponentChildren } from 'preact';
import { Bringing, Looked, Paused } from './After';
import type { Importing } from './running';
import { panelWords } from './words';

interface StagesProps {
  readonly of: Importing;
  /** What is imported, in the person's language: `pesanan`. */
  readonly what: string;
  readonly name: string;
  readonly back: () => void;
  /** Beside what the check found: choices that change it. */
  readonly children?: ComponentChildren;
}

export function Stages({ of, what, name, back, children }: StagesProps) {
  const { stage, progress, all, pause } = of;
  const running = { progress, all };
  switch (stage) {
    case 'looking':
      return <Bringing {...running} pause={pause} text={panelWords.looking} />;
    case 'looked':
      return (
        <Looked progress={progress} what={what} bring={of.run} back={back}>
          {children}
        </Looked>
      );
    case 'handing':
      return <Bringing {...running} pause={pause} text={panelWords.handing} />;
    case 'bringing':
      return <Bringing {...running} text={panelWords.bringing} />;
    case 'paused':
    case 'done':
      return (
        <Paused
          {...running}
          what={what}
          name={of.ran?.file ?? name}
          done={stage === 'done'}
          imported={of.imported}
          goOn={of.again}
          other={() => of.go('choose')}
        />
      );
    default:
      return null;
  }
}
