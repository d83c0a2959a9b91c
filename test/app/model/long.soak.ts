/** `npm run soak`: as many steps as wanted by any seed; a failure prints the story and how to hear it again. */
import { tellStories } from './stories';

const { SEED, STEPS, REPLAY, BOOK } = process.env;

test('a long time of busy days comes out as in the model', async () => {
  const seed = SEED === undefined ? Date.now() % 1_000_000_000 : Number(SEED);
  const book = BOOK === 'file' ? 'file' : 'memory';
  process.stdout.write(`BOOK=${book} SEED=${seed}\n`);
  const cpu = process.cpuUsage();
  const { steps, stories, stops, kinds } = await tellStories({
    steps: Number(STEPS ?? 50_000),
    seed,
    book,
    path: REPLAY,
  });
  const { user, system } = process.cpuUsage(cpu);
  const often = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, times]) => `${kind} ${times}`);
  process.stdout.write(
    `${stories} stories, ${steps} steps, ${stops} stops, ${((user + system) / 1000 / steps).toFixed(1)} ms of processor a step\n${often.join(', ')}\n`,
  );
}, 86_400_000);
