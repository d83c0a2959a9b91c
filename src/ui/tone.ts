/** Short tones for who looks at the parcel and not at the screen. Where the browser has no sound, the word alone says it. */
import type { Tone } from '../kernel/protocol';

/** Hertz of each beep, one after another: up is good, down is not. */
const BEEPS: Readonly<Record<Tone, readonly number[]>> = {
  good: [880, 1320],
  note: [880],
  watch: [660, 660],
  act: [330, 220],
  idle: [440],
};
const SECONDS = 0.09;

let sound: AudioContext | undefined;

/** Plays the tone of an answer. The first key or scan of a page allows sound; before it nothing is heard. */
export function playTone(tone: Tone): void {
  try {
    sound ??= new AudioContext();
    for (const [at, hertz] of BEEPS[tone].entries()) {
      const start = sound.currentTime + at * SECONDS * 1.2;
      const beep = sound.createOscillator();
      const volume = sound.createGain();
      volume.gain.value = 0.2;
      beep.frequency.value = hertz;
      beep.connect(volume).connect(sound.destination);
      beep.start(start);
      beep.stop(start + SECONDS);
    }
  } catch {
    // No sound device, or a frame that may not use it.
  }
}
